/** Sorts annotated quotations into the patterns of extractors/quotes/README.md by what can be told mechanically. */
import { z } from "zod";

const Pair = z.tuple([z.number(), z.number()]);

/** A line of `../shared/corpora/quotes`. */
export const Annotated = z.looseObject({
  id: z.string(),
  text: z.string(),
  quotes: z.array(
    z.looseObject({
      kind: z.string(),
      content: z.object({ spans: z.array(Pair), text: z.string() }),
      cue: z.object({ spans: z.array(Pair), text: z.string() }).nullable(),
      source: z.object({ spans: z.array(Pair), text: z.string(), type: z.string().nullish() }).nullable(),
    }),
  ),
});
export type Annotated = z.infer<typeof Annotated>;
type Annotation = Annotated["quotes"][number];

const commonest =
  /\b(?:say|says|said|saying|tell|tells|told|telling|ask|asks|asked|add|adds|added|adding|write|writes|wrote|writing)\b/i;
const naming = /\b(?:call|describ|character|label|term|dub|brand|refer|deem|portray)\w*/i;
const posts = /\b(?:tweet|statement|e-?mail|facebook|twitter|post|letter)\w*/i;

interface Seen {
  quote: Annotation;
  /** The paragraph in which it begins. */
  paragraph: string;
  /** Annotated sources of the same paragraph. */
  speakers: ReadonlySet<string>;
  text: string;
}

const start = (part: { spans: readonly (readonly [number, number])[] } | null) => part?.spans[0]?.[0] ?? -1;
const end = (part: { spans: readonly (readonly [number, number])[] } | null) => part?.spans.at(-1)?.[1] ?? -1;
/** What stands right before the statement. */
const lead = ({ quote, text }: Seen) => text.slice(start(quote.content) - 3, start(quote.content));
const crosses = (text: string, { content }: Annotation) =>
  text.slice(start(content), end(content)).includes("\n");

type Test = readonly [number: number, name: string, holds: (seen: Seen) => boolean];

/** The patterns that the annotation shows, in the order of the page. */
export const patterns: readonly Test[] = [
  [1, "speaker and verb before", ({ quote }) => before(quote, quote.source) && before(quote, quote.cue)],
  [2, "partly quoted", ({ quote }) => quote.kind === "mixed"],
  [
    3,
    "verb beyond say, tell, ask, add, write",
    ({ quote }) => !!quote.cue && !commonest.test(quote.cue.text),
  ],
  [4, "two or more speakers in the paragraph", ({ speakers }) => speakers.size > 1],
  [
    5,
    "titled or described speaker",
    ({ quote }) => quote.source?.type === "named" && / .* |,/.test(quote.source.text),
  ],
  [6, "several pieces", ({ quote }) => quote.content.spans.length > 1],
  [
    7,
    "split by its cue",
    ({ quote }) => start(quote.content) < start(quote.cue) && end(quote.cue) < end(quote.content),
  ],
  [8, "pronoun", ({ quote }) => quote.source?.type === "pronoun"],
  [9, "X said behind", ({ quote }) => behind(quote) && start(quote.source) < start(quote.cue)],
  [10, "said X behind", ({ quote }) => behind(quote) && start(quote.source) > start(quote.cue)],
  [11, "common noun, body, document", ({ quote }) => quote.source?.type === "nominal"],
  [13, "naming verb", ({ quote }) => !!quote.cue && naming.test(quote.cue.text)],
  [14, "colon", (seen) => /:\s*["“'‘]*$/.test(lead(seen))],
  [15, "told", ({ quote }) => !!quote.cue && /\b(?:tell|tells|told|telling)\b/i.test(quote.cue.text)],
  [16, "speaker far from the statement", ({ quote }) => start(quote.content) - end(quote.source) > 60],
  [17, "posts, statements, letters", ({ quote }) => !!quote.cue && posts.test(quote.cue.text)],
  [19, "marks within marks", ({ quote }) => /^["“].*[‘'][^”"]{2,}[’'].*["”]$/su.test(quote.content.text)],
  [
    20,
    "joint speakers",
    ({ quote }) => quote.source?.type !== "pronoun" && / and /.test(quote.source?.text ?? ""),
  ],
  [21, "single marks outside", ({ quote }) => /^\s*[‘']/.test(quote.content.text)],
  [23, "no speaker", ({ quote }) => quote.source === null],
  [24, "according to", ({ quote }) => /according to/i.test(quote.cue?.text ?? "")],
  [25, "several paragraphs", ({ quote, text }) => crosses(text, quote)],
  [26, "speaker in another paragraph", ({ quote, text }) => apart(text, quote)],
  [27, "who said", ({ quote }) => /^who$/i.test(quote.source?.text.split(" ").at(-1) ?? "")],
];

function before(quote: Annotation, part: Annotation["cue"]): boolean {
  return part !== null && start(part) < start(quote.content);
}

const behind = ({ content, cue, source }: Annotation) =>
  cue !== null && source !== null && start(cue) >= end(content) && start(source) >= end(content) - 1;

function apart(text: string, { content, source }: Annotation): boolean {
  if (!source) return false;
  const [from, to] = [Math.min(end(source), end(content)), Math.max(start(source), start(content))];
  return from < to && text.slice(from, to).includes("\n");
}

/** An annotated quotation with its surroundings. */
export function seen({ text, quotes }: Annotated, quote: Annotation): Seen {
  const from = text.lastIndexOf("\n", start(quote.content)) + 1;
  const next = text.indexOf("\n", start(quote.content));
  const to = next === -1 ? text.length : next;
  const inside = quotes.filter(({ content }) => start(content) >= from && start(content) < to);
  return {
    quote,
    text,
    paragraph: text.slice(from, to),
    speakers: new Set(inside.flatMap(({ source }) => (source ? [source.text.toLowerCase()] : []))),
  };
}
