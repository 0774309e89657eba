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
      {segments.map((paragraph, index) => (
        <p key={article.paragraphs[index]!.start} class={article.paragraphs[index]!.role}>
          {paragraph.map((segment) => (
            <span
              key={segment.start}
              data-start={segment.start}
              data-facts={segment.facts.map(({ id }) => id).join(" ")}
              class={classOf(segment)}
            >
              {article.text.slice(segment.start, segment.end)}
            </span>
          ))}
        </p>
      ))}
    </>
  );
});

function classOf({ facts, opensQuote }: Segment): string | undefined {
  if (facts.length === 0) return undefined;
  const kinds = [...new Set(facts.filter(({ verdict }) => verdict !== "reject").map(({ kind }) => kind))];
  return ["fact", ...kinds, opensQuote && "first-quote", kinds.length === 0 && "gone"]
    .filter(Boolean)
    .join(" ");
}
