import type { Correction, Count, DateFact, Entity, Quote, Span } from "../../../schemas/index.js";
import { spanOf } from "../../../schemas/index.js";

function spansOf(correction: Correction, text: string): Span[] | undefined {
  return correction.spans?.map(({ start, end }) => spanOf(text, start, end));
}

export function correctEntity(entity: Entity, change: Correction, text: string): Entity {
  return {
    ...entity,
    type: (change.type as Entity["type"] | undefined) ?? entity.type,
    name: change.name ?? entity.name,
    mentions: spansOf(change, text) ?? entity.mentions,
  };
}

export function correctCount(count: Count, change: Correction, text: string): Count {
  const span = spansOf(change, text)?.[0] ?? count.span;
  return {
    ...count,
    span,
    kind: (change.type as Count["kind"] | undefined) ?? count.kind,
    value: typeof change.value === "number" || change.value === null ? change.value : count.value,
    qualifier: change.qualifier ?? count.qualifier,
    what: change.what === undefined ? count.what : whatAt(change.what, span, text),
  };
}

/** The counted noun phrase, found in the text nearest after the number. */
function whatAt(what: string | null, number: Span, text: string): Count["what"] {
  if (what === null) return null;
  const after = text.indexOf(what, number.end);
  const start = after === -1 ? text.lastIndexOf(what, number.start) : after;
  return start === -1 ? null : { text: what, span: spanOf(text, start, start + what.length) };
}

export function correctDate(date: DateFact, change: Correction, text: string): DateFact {
  return {
    ...date,
    span: spansOf(change, text)?.[0] ?? date.span,
    type: (change.type as DateFact["type"] | undefined) ?? date.type,
    value: typeof change.value === "string" || change.value === null ? change.value : date.value,
  };
}

export function correctQuote(
  quote: Quote,
  change: Correction,
  text: string,
  entities: readonly Entity[],
): Quote {
  return {
    ...quote,
    kind: (change.type as Quote["kind"] | undefined) ?? quote.kind,
    content: spansOf(change, text) ?? quote.content,
    speaker: change.speaker === undefined ? quote.speaker : speakerNamed(change.speaker, quote, entities),
  };
}

function speakerNamed(name: string | null, quote: Quote, entities: readonly Entity[]): Quote["speaker"] {
  if (name === null) return null;
  const entity = entities.find((one) => one.name === name);
  const span = quote.speaker?.span ?? entity?.mentions[0] ?? quote.content[0]!;
  const { start, end, text } = span;
  return { entityId: entity?.id ?? null, name, span: { start, end, text }, confidence: 1 };
}
