import { overlaps, type Span, spanOf } from "../../schemas/index.js";
import type { Annotation, MentionRef, TextRef } from "./annotation.js";
import { findNearest, findText, occurrences } from "./find-text.js";
import type { GoldenRecord } from "./golden-record.js";

export interface Resolved {
  record: GoldenRecord;
  /** What is wrong with the annotation, a line each; empty if it is sound. */
  problems: string[];
}

/** Turns an annotation by strings into the golden record with offsets, and checks it against the text. */
export function resolveAnnotation(annotation: Annotation, text: string): Resolved {
  const problems: string[] = [];
  const find = (ref: TextRef, owner: string): Span[] => {
    const span = findText(text, ref);
    if (span === null) problems.push(`${owner}: the text does not have ${JSON.stringify(ref)}`);
    return span ? [span] : [];
  };
  const names = new Set(annotation.entities.map((entity) => entity.name));
  const named = (name: string | null | undefined, owner: string) => {
    if (name != null && !names.has(name) && !text.includes(name)) {
      problems.push(`${owner}: "${name}" is neither an entity nor in the text`);
    }
    return name ?? null;
  };

  const entities = annotation.entities.map(({ type, name, mentions, roles = [] }) => {
    for (const role of roles)
      if (!text.includes(role)) problems.push(`${name}: role "${role}" is not in the text`);
    const spans = mentions.flatMap((ref) => findMentions(text, name, ref, find));
    return { type, name, mentions: outermost(spans), roles };
  });
  const counts = annotation.counts.flatMap((count) => {
    const { min = null, max = null, what = null, attributedTo, span, ...rest } = count;
    const owner = `count ${JSON.stringify(span)}`;
    return find(span, owner).map((found) => ({
      ...rest,
      span: found,
      min,
      max,
      what: named(what, owner),
      attributedTo: named(attributedTo, owner),
    }));
  });
  const dates = annotation.dates.flatMap(({ span, type, value }) =>
    find(span, `date ${JSON.stringify(span)}`).map((found) => ({ span: found, type, value })),
  );
  const near = (ref: TextRef | null | undefined, places: readonly Span[], owner: string): Span | null => {
    if (ref == null) return null;
    if (Array.isArray(ref)) return find(ref, owner)[0] ?? null;
    const span = findNearest(text, ref, places);
    if (span === null) problems.push(`${owner}: the text does not have "${ref}"`);
    return span;
  };
  const quotes = annotation.quotes.map(({ kind, content, speaker, speakerText, cue, addressee, via }) => {
    const owner = `quote ${JSON.stringify(content[0])}`;
    const spans = content.flatMap((ref) => find(ref, owner));
    const cueSpan = near(cue, spans, owner);
    named(addressee, owner);
    named(via, owner);
    return {
      kind,
      content: spans,
      speaker: named(speaker, owner),
      speakerSpan: near(speakerText, cueSpan ? [cueSpan] : spans, owner),
      cue: cueSpan,
      ...(addressee !== undefined && { addressee }),
      ...(via !== undefined && { via }),
    };
  });
  problems.push(...mentionClashes(entities));
  const record = {
    article: { ...annotation.article, text },
    entities: entities.sort((a, b) => startOf(a.mentions) - startOf(b.mentions)),
    counts: counts.sort((a, b) => a.span.start - b.span.start),
    dates: dates.sort((a, b) => a.span.start - b.span.start),
    quotes: quotes.sort((a, b) => startOf(a.content) - startOf(b.content)),
    ...(annotation.extensions && { extensions: annotation.extensions }),
  };
  return { record, problems };
}

const startOf = (spans: readonly Span[]) => spans[0]?.start ?? 0;

type EveryRef = "*" | [string, "*"];

const namesEvery = (ref: MentionRef): ref is EveryRef =>
  ref === "*" || (Array.isArray(ref) && ref[1] === "*");

function findMentions(
  text: string,
  name: string,
  ref: MentionRef,
  find: (ref: TextRef, owner: string) => Span[],
): Span[] {
  if (!namesEvery(ref)) return find(ref, name);
  const form = ref === "*" ? name : ref[0];
  const spans = [...occurrences(text, form)].map(({ start, end }) => spanOf(text, start, end));
  return spans.length > 0 ? spans : find(form, name);
}

/** Sorted, once each, without those inside a longer mention of the same entity (*Trump* in *Donald Trump*). */
function outermost(spans: readonly Span[]): Span[] {
  return spans
    .filter(
      (span, index) =>
        !spans.some(
          (other, at) =>
            at !== index &&
            other.start <= span.start &&
            span.end <= other.end &&
            (other.text.length > span.text.length || at < index),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

function mentionClashes(entities: readonly { name: string; mentions: Span[] }[]): string[] {
  const all = entities.flatMap(({ name, mentions }) => mentions.map((span) => ({ name, span })));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter((other) => overlaps(one.span, other.span))
      .map((other) => `"${one.span.text}" (${one.name}) overlaps "${other.span.text}" (${other.name})`),
  );
}
