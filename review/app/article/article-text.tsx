import { memo } from "preact/compat";
import type { Article } from "../../../schemas/article.js";
import type { Segment } from "./segments.js";

interface Props {
  article: Article;
  segments: Segment[][];
}

/** The article as plain text nodes in marked stretches; who listens, listens on the whole text. */
export const ArticleText = memo(function ArticleText({ article, segments }: Props) {
  return (
    <>
      {segments.map((paragraph, index) => {
        const { start, role } = article.paragraphs[index]!;
        return <Paragraph key={start} text={article.text} role={role} segments={paragraph} />;
      })}
    </>
  );
});

interface ParagraphProps {
  text: string;
  role: string | undefined;
  segments: Segment[];
}

/** A decision changes few paragraphs; the others are left as they are. */
const Paragraph = memo(
  function Paragraph({ text, role, segments }: ParagraphProps) {
    return (
      <p class={role}>
        {segments.map((segment) => (
          <span
            key={segment.start}
            data-start={segment.start}
            data-facts={idsOf(segment)}
            class={classOf(segment)}
          >
            {text.slice(segment.start, segment.end)}
          </span>
        ))}
      </p>
    );
  },
  (a, b) => a.text === b.text && a.role === b.role && alike(a.segments, b.segments),
);

function alike(a: readonly Segment[], b: readonly Segment[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((one, index) => {
    const other = b[index]!;
    return (
      one.start === other.start &&
      one.end === other.end &&
      classOf(one) === classOf(other) &&
      idsOf(one) === idsOf(other)
    );
  });
}

const idsOf = ({ facts }: Segment) => facts.map(({ id }) => id).join(" ");

function classOf({ facts, opensQuote }: Segment): string | undefined {
  if (facts.length === 0) return undefined;
  const kinds = [...new Set(facts.filter(({ verdict }) => verdict !== "reject").map(({ kind }) => kind))];
  return ["fact", ...kinds, opensQuote && "first-quote", kinds.length === 0 && "gone"]
    .filter(Boolean)
    .join(" ");
}
