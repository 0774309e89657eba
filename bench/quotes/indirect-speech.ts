/** Sorts annotated indirect speech by what its cue does: part of it is out of scope (extractors/quotes/README.md). */
import type { Quote } from "../../schemas/index.js";
import type { Annotated } from "./patterns.js";

/** The first that fits the words of the cue counts; a clause with *that* is a statement whatever the verb. */
const acts: readonly (readonly [string, RegExp])[] = [
  [
    "denied, refused, supposed",
    /\b(?:not|never|no|refus\w+|declin\w+|without|nobody|could|should|can|would|will|stopped short|won)\b|n['’]t/i,
  ],
  [
    "orders and requests",
    /\b(?:urg\w+|call(?:s|ed|ing)?\b.*\b(?:on|for|to)|demand\w*|encourag\w+|appeal\w*|plead\w*|order\w*|beg\w*|implor\w+|invit\w+|instruct\w*|exhort\w*|press(?:ed|ing)|recommend\w*|asks? for|petition\w*|push(?:ed|ing)? for)\b/i,
  ],
  ["promises and threats to do", /\b(?:promis\w+|pledg\w+|vow\w*|threaten\w*|offer\w*|guarantee\w*)\b/i],
  [
    "praise, attacks, judgements",
    /\b(?:prais\w+|critici\w+|attack\w*|mock\w*|question\w*|accus\w+|blam\w+|tout\w*|condemn\w*|denounc\w+|blast\w*|slam\w*|express\w*|laud\w*|hail\w*|ridicul\w+|decr\w+|deplor\w+|complain\w*|brag\w*|boast\w*|lament\w*|defend\w*|endors\w+|support\w*|oppos\w+|reject\w*|thank\w*|apologi\w+|rais(?:e|es|ed|ing)|chid\w+|scold\w*|welcom\w+)\b/i,
  ],
  [
    "topics of talk",
    /\b(?:talk\w*|spoke\w*|speak\w*|discuss\w*|mention\w*|address\w*|comment\w*|refer\w*|describ\w+|detail\w*|outlin\w+|focus\w*|emphasi\w+|stress\w*|cit(?:e|es|ed|ing))\b/i,
  ],
  ["questions", /\b(?:ask\w*|wonder\w*)\b/i],
];

const statement = "statements";
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|['’]s)\b|n['’]t/i;

function actOf(cue: string, content: string): string {
  const act = acts.find(([, words]) => words.test(cue))?.[0] ?? statement;
  if (act.startsWith("promises") && !/^\s*to\b/.test(content) && finite.test(content)) return statement;
  return /^(?:praise|topics)/.test(act) && /^\s*that\b/.test(content) ? statement : act;
}

interface Tally {
  words: number;
  found: number;
}

/** Words of indirect speech with a cue, and how many of them were found, by act. */
export function tallySpeech(article: Annotated, quotes: readonly Quote[], tallies: Map<string, Tally>): void {
  const found = wordsOf(
    article.text,
    quotes.flatMap(({ content }) => content.map(({ start, end }): [number, number] => [start, end])),
  );
  for (const quote of article.quotes) {
    if (quote.kind !== "indirect" || quote.speech !== true) continue;
    const act = actOf(quote.cue?.text ?? "", quote.content.text);
    const tally = tallies.get(act) ?? { words: 0, found: 0 };
    for (const word of wordsOf(article.text, quote.content.spans)) {
      tally.words++;
      if (found.has(word)) tally.found++;
    }
    tallies.set(act, tally);
  }
}

export function speechTable(tallies: ReadonlyMap<string, Tally>): string {
  const all = [...tallies.values()].reduce((sum, { words }) => sum + words, 0);
  const rows = [...tallies]
    .sort((a, b) => b[1].words - a[1].words)
    .map(
      ([act, { words, found }]) =>
        `${act.padEnd(30)} ${((100 * words) / all).toFixed(1).padStart(5)} % of the words, found ${(found / words).toFixed(3)}`,
    );
  return ["indirect speech by what its cue does", ...rows].join("\n");
}

function wordsOf(text: string, ranges: readonly (readonly [number, number])[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of ranges)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + match.index);
  return words;
}
