import { type ArticleRecord, overlaps, type Quote, type Span } from "../../../schemas/index.js";
import type { Align } from "../align.js";
import { type FamilyComparison, sameName } from "../difference.js";
import type { GoldenQuote, GoldenRecord } from "../golden-record.js";
import { Differences } from "./fields.js";

/** Shared words over all words of two statements: as one from `paired` on, right from `covered` on. */
const paired = 0.4;
const covered = 0.8;

interface Found {
  quote: Quote;
  words: Set<number>;
}

/** Compares statements: content, kind, speaker, cue, addressee and the outlet that carried it. */
export function compareQuotes(golden: GoldenRecord, record: ArticleRecord, align: Align): FamilyComparison {
  const { text } = golden.article;
  const out = new Differences("quotes", text);
  const found: Found[] = [];
  for (const quote of record.quotes) {
    const content = quote.content.map(align);
    const first = quote.content[0]!;
    if (content.includes(null)) out.extra(quote.kind, null, first.text);
    else
      found.push({
        quote,
        words: wordStarts(
          text,
          content.filter((span) => span !== null),
        ),
      });
  }
  const pairs = pairByWords(golden.quotes, found, text);
  for (const quote of golden.quotes) if (!pairs.has(quote)) out.missing(quote.kind, quote.content[0]!);
  const used = new Set([...pairs.values()].map((pair) => pair.found));
  for (const candidate of found) {
    const span = align(candidate.quote.content[0]!);
    if (!used.has(candidate)) out.extra(candidate.quote.kind, span, candidate.quote.content[0]!.text);
  }
  let right = 0;
  for (const [want, { found: have, likeness }] of pairs) {
    if (likeness >= covered && sameName(want.speaker, have.quote.speaker?.name)) right++;
    compareFields(out, want, have.quote, likeness === 1, align);
  }
  return {
    differences: out.list,
    tally: { right, found: record.quotes.length, golden: golden.quotes.length },
  };
}

function compareFields(out: Differences, want: GoldenQuote, have: Quote, same: boolean, align: Align): void {
  const at = want.content[0]!;
  const field = (name: string, expected: unknown, found: unknown, equal?: boolean) =>
    out.field(name, at, expected, found, equal);
  field("content", joined(want.content), joined(have.content), same);
  field("kind", want.kind, have.kind);
  const speaker = have.speaker?.name ?? null;
  const rightSpeaker = sameName(want.speaker, speaker);
  field("speaker", want.speaker, speaker, rightSpeaker);
  if (rightSpeaker && want.speakerSpan && have.speaker) {
    const { span } = have.speaker;
    field("place of speaker", want.speakerSpan.text, span.text, touches(want.speakerSpan, align(span)));
  }
  const cue = have.cue?.span ?? null;
  const rightCue = want.cue && cue ? touches(want.cue, align(cue)) : want.cue === cue;
  field("cue", want.cue?.text ?? null, cue?.text ?? null, rightCue);
  field("addressee", want.addressee, have.addressee?.name, sameName(want.addressee, have.addressee?.name));
  field("via", want.via, have.via?.name, sameName(want.via, have.via?.name));
}

const joined = (spans: readonly Span[]) => spans.map((span) => span.text).join(" […] ");
const touches = (want: Span, have: Span | null) => have !== null && overlaps(want, have);

interface Pair {
  found: Found;
  likeness: number;
}

/** Pairs statements by their shared words, the most alike first. */
function pairByWords(
  golden: readonly GoldenQuote[],
  found: readonly Found[],
  text: string,
): Map<GoldenQuote, Pair> {
  const candidates = golden.flatMap((quote) => {
    const words = wordStarts(text, quote.content);
    return found.map((other) => ({ quote, found: other, likeness: jaccard(words, other.words) }));
  });
  const pairs = new Map<GoldenQuote, Pair>();
  const used = new Set<Found>();
  for (const { quote, found: other, likeness } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < paired || pairs.has(quote) || used.has(other)) continue;
    pairs.set(quote, { found: other, likeness });
    used.add(other);
  }
  return pairs;
}

const word = /[\p{L}\p{N}]+/gu;

/** Where the words of a statement start: punctuation and marks do not count. */
function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(word)) starts.add(start + match.index);
  }
  return starts;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const start of a) if (b.has(start)) shared++;
  return shared / (a.size + b.size - shared || 1);
}
