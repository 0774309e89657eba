import { contains, overlaps, type Quote, type QuoteKind, type Range, spanOf } from "../../schemas/index.js";
import type { Draft } from "../number-facts.js";
import type { MarkedStretch } from "../text/quotation-marks.js";
import type { Claim, PhraseAt } from "./claim.js";
import type { Identity } from "./introduced.js";
import { ruleConfidence } from "./lexicon/rule-confidence.js";
import type { NounPhrase } from "./noun-phrases.js";
import { identifyPhrase } from "./speakers.js";
import { rangeOf, type Scene } from "./units.js";

/** A claim as a fact: spans cut out of the text, kind, speaker and parties filled in. */
export function cutQuote(scene: Scene, claim: Claim, speaker: Identity | null): Draft<Quote> | null {
  const { text } = scene.doc;
  const ranges = rangesOf(scene, claim);
  const stretches = scene.stretches.filter((stretch) =>
    ranges.some((range) => overlaps(range, stretch.inner)),
  );
  const content = ranges.map((range) => trimmed(text, range)).filter((range) => range.start < range.end);
  if (content.length === 0) return null;
  const kind = claim.verbatim ? "direct" : kindOf(text, content, stretches);
  const span = (range: Range) => spanOf(text, range.start, range.end);
  const party = (at: PhraseAt<NounPhrase> | null) => {
    const identity = at && identifyPhrase(scene, at);
    return identity
      ? { entityId: identity.entity?.id ?? null, name: identity.name, span: span(identity.range) }
      : null;
  };
  const addressee = party(claim.addressee);
  const via = party(claim.via);
  return {
    kind,
    content: content.map(span),
    quoted: (claim.verbatim ? content : quotedParts(text, stretches)).map(span),
    speaker: speaker && {
      entityId: speaker.entity?.id ?? null,
      name: speaker.name,
      span: span(speaker.range),
      confidence: speaker.confidence,
    },
    cue: claim.cue && {
      span: span(rangeOf(claim.cue.passage.units, claim.cue.phrase.from, claim.cue.phrase.to)),
      lemma: claim.cue.lemma,
    },
    ...(addressee ? { addressee } : {}),
    ...(via ? { via } : {}),
    confidence: ruleConfidence(claim.rule, kind),
    rule: `quotes/${claim.rule}`,
  };
}

function rangesOf(scene: Scene, claim: Claim): Range[] {
  const ranges = claim.pieces.map((piece) => rangeOf(piece.passage.units, piece.from, piece.to));
  if (!claim.verbatim) return ranges.flatMap((range) => contentRanges(scene, range));
  return mergedByParagraph(claim, ranges).flatMap((range) => {
    const marked = contentRanges(scene, range);
    const from = claim.label && contains(range, claim.label) ? claim.label.end + 1 : range.start;
    return marked
      .map(({ start, end }) => ({ start: Math.max(start, from), end }))
      .filter(({ start, end }) => start < end);
  });
}

/** One range a paragraph: what is word for word needs no cut between its sentences. */
function mergedByParagraph(claim: Claim, ranges: readonly Range[]): Range[] {
  const merged = new Map<number, Range>();
  claim.pieces.forEach(({ passage }, i) => {
    const start = merged.get(passage.paragraph)?.start ?? ranges[i]!.start;
    merged.set(passage.paragraph, { start, end: ranges[i]!.end });
  });
  return [...merged.values()];
}

function quotedParts(text: string, stretches: readonly MarkedStretch[]): Range[] {
  return stretches.map((stretch) => trimmed(text, stretch.inner)).filter((range) => range.start < range.end);
}

/** Each run of stretches gives the insides of its marks; anything else stays as it is. */
function contentRanges(scene: Scene, range: Range): Range[] {
  const inside = scene.stretches.filter((stretch) => contains(range, stretch.outer));
  const rest = inside.reduce(
    (left, stretch) => left.replace(scene.doc.text.slice(stretch.outer.start, stretch.outer.end), ""),
    scene.doc.text.slice(range.start, range.end),
  );
  return inside.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? inside.map((stretch) => stretch.inner) : [range];
}

function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

const word = /[\p{L}\p{N}$%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** `direct`: nine words in ten stand inside marks; `indirect`: none. */
function kindOf(text: string, content: readonly Range[], stretches: readonly MarkedStretch[]): QuoteKind {
  let all = 0;
  let marked = 0;
  for (const range of content) {
    for (const match of text.slice(range.start, range.end).matchAll(word)) {
      const at = range.start + match.index;
      all++;
      if (stretches.some(({ inner }) => inner.start <= at && at < inner.end)) marked++;
    }
  }
  if (marked === 0) return "indirect";
  return marked >= 0.9 * all ? "direct" : "mixed";
}
