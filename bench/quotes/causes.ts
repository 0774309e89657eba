/** Sets found statements against annotated ones and names the cause of every difference. */
import type { Quote } from "../../schemas/index.js";
import type { GoldArticle } from "../gold-facts.js";

export interface Difference {
  cause: string;
  /** Gold and found statement, for reading. */
  detail: string;
}

export interface Comparison {
  gold: number;
  found: number;
  /** Statements whose words are right. */
  content: number;
  /** Statements whose words and speaker are right. */
  attributed: number;
  differences: Difference[];
  judged: Judged[];
}

/** A statement found, with whether its words are right and, if they are, whether its speaker is. */
export interface Judged {
  quote: Quote;
  words: boolean;
  speaker: boolean | null;
}

type GoldQuote = GoldArticle["quotes"][number];

interface Side<T> {
  quote: T;
  words: ReadonlySet<number>;
  matched: boolean;
}

/** The matching of `../shared/gold/score.mjs`: word tokens with a Jaccard of at least this are the same statement. */
const sameStatement = 0.8;

export function compare(article: GoldArticle, quotes: readonly Quote[]): Comparison {
  const { text } = article;
  const found = quotes.map((quote) => side(quote, wordsOf(text, rangesOf(quote))));
  const gold = article.quotes.map((quote) => side(quote, wordsOf(text, quote.spans)));
  const differences: Difference[] = [];
  const judged: Judged[] = [];
  let content = 0;
  let attributed = 0;
  for (const one of found) {
    const best = nearest(one, gold);
    if (!best || jaccard(best.words, one.words) < sameStatement) {
      judged.push({ quote: one.quote, words: false, speaker: null });
      continue;
    }
    one.matched = true;
    best.matched = true;
    content++;
    const cause = speakerCause(best.quote, one.quote);
    judged.push({ quote: one.quote, words: true, speaker: cause === null });
    if (!cause) attributed++;
    else differences.push({ cause, detail: detail(article, best.quote, [one.quote]) });
  }
  return {
    gold: gold.length,
    found: found.length,
    content,
    attributed,
    judged,
    differences: [...differences, ...unmatched(article, gold, found)],
  };
}

const side = <T>(quote: T, words: ReadonlySet<number>): Side<T> => ({ quote, words, matched: false });

const rangesOf = (quote: Quote) => quote.content.map(({ start, end }): [number, number] => [start, end]);

function nearest(one: Side<Quote>, gold: readonly Side<GoldQuote>[]): Side<GoldQuote> | null {
  let best: Side<GoldQuote> | null = null;
  let closest = 0;
  for (const candidate of gold) {
    const likeness = candidate.matched ? 0 : jaccard(candidate.words, one.words);
    if (likeness > closest) [best, closest] = [candidate, likeness];
  }
  return best;
}

function speakerCause(gold: GoldQuote, found: Quote): string | null {
  const name = found.speaker?.name ?? null;
  if (sameName(gold.speaker ?? null, name)) return null;
  if (!name) return "speaker: none found";
  if (!gold.speaker) return "speaker: none wanted";
  return found.speaker?.entityId ? "speaker: another name" : "speaker: a description";
}

function unmatched(
  article: GoldArticle,
  gold: readonly Side<GoldQuote>[],
  found: readonly Side<Quote>[],
): Difference[] {
  const differences: Difference[] = [];
  const open = new Set(found.filter(({ matched }) => !matched));
  for (const wanted of gold.filter(({ matched }) => !matched)) {
    const near = [...open].filter(({ words }) => jaccard(words, wanted.words) > 0);
    const cause =
      near.length === 0
        ? `missed: ${wanted.quote.kind}`
        : near.length > 1
          ? "span: split"
          : spanCause(wanted, near[0]!, gold);
    differences.push({
      cause,
      detail: detail(
        article,
        wanted.quote,
        near.map(({ quote }) => quote),
      ),
    });
    for (const one of near) open.delete(one);
  }
  for (const { quote } of open)
    differences.push({
      cause: `spurious: ${quote.rule.split("/")[1]}`,
      detail: detail(article, null, [quote]),
    });
  return differences;
}

function spanCause(wanted: Side<GoldQuote>, found: Side<Quote>, gold: readonly Side<GoldQuote>[]): string {
  if (gold.some((other) => other !== wanted && jaccard(other.words, found.words) > 0.1))
    return "span: merged";
  const [from, to] = [Math.min(...wanted.words), Math.max(...wanted.words)];
  const [begin, end] = [Math.min(...found.words), Math.max(...found.words)];
  if (from === begin && to === end) return "span: middle";
  if (from === begin) return end > to ? "span: ends late" : "span: ends early";
  if (to === end) return begin < from ? "span: begins early" : "span: begins late";
  return "span: both ends";
}

function wordsOf(text: string, ranges: readonly (readonly [number, number])[]): Set<number> {
  const words = new Set<number>();
  for (const [start, end] of ranges)
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) words.add(start + match.index);
  return words;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / (a.size + b.size - both || 1);
}

const plain = (name: string) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/^(?:the|a|an)\s+/, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** As the scorer has it: equal names, or equal last words. */
function sameName(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  return plain(a) === plain(b) || plain(a).split(" ").at(-1) === plain(b).split(" ").at(-1);
}

function detail({ id, text }: GoldArticle, gold: GoldQuote | null, found: readonly Quote[]): string {
  const cut = (ranges: readonly (readonly [number, number])[]) =>
    ranges.map(([start, end]) => text.slice(start, end)).join(" ## ");
  const all = [...(gold?.spans ?? []), ...found.flatMap(rangesOf)];
  const start = Math.min(...all.map(([from]) => from));
  const end = Math.max(...all.map(([, to]) => to));
  const context = `${text.slice(Math.max(0, start - 220), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 140)}`;
  return [
    id,
    ...(gold ? [`gold  ${gold.kind} <${gold.speaker ?? "none"}>: ${cut(gold.spans)}`] : []),
    ...found.map(
      (quote) =>
        `found ${quote.rule}/${quote.kind} <${quote.speaker?.name ?? "none"} = ${quote.speaker?.span.text}> ${quote.cue?.lemma}: ${cut(rangesOf(quote))}`,
    ),
    context.replaceAll("\n", " ¶ "),
  ].join("\n    ");
}
