import type { Count, DateFact, Decision, Entity, Quote, Span } from "../../../schemas/index.js";

export type AddedFact =
  | { kind: "entity"; fact: Entity }
  | { kind: "count"; fact: Count }
  | { kind: "date"; fact: DateFact }
  | { kind: "quote"; fact: Quote };

const given = { confidence: 1, rule: "review/added" } as const;

/** A fact that a reviewer found missing, with what the correction says of it. */
export function addedFact({ anchor, correction }: Decision, span: Span): AddedFact {
  switch (anchor?.kind) {
    case "count":
      return { kind: "count", fact: count(correction, span) };
    case "date":
      return { kind: "date", fact: date(correction, span) };
    case "quote":
      return { kind: "quote", fact: quote(correction, span) };
    default:
      return { kind: "entity", fact: entity(correction, span) };
  }
}

type Correction = Decision["correction"];

function entity(correction: Correction, span: Span): Entity {
  return {
    id: "e1",
    type: (correction?.type as Entity["type"] | undefined) ?? "organization",
    name: correction?.name ?? span.text,
    aliases: [],
    mentions: [span],
    roles: [],
    links: [],
    salience: 0,
    ...given,
  };
}

function count(correction: Correction, span: Span): Count {
  return {
    id: "c1",
    span,
    value: typeof correction?.value === "number" ? correction.value : null,
    min: null,
    max: null,
    qualifier: correction?.qualifier ?? "exact",
    kind: (correction?.type as Count["kind"] | undefined) ?? "cardinal",
    what: null,
    predicate: null,
    negated: false,
    attributedTo: null,
    dateId: null,
    placeId: null,
    ...given,
  };
}

function date(correction: Correction, span: Span): DateFact {
  return {
    id: "d1",
    span,
    type: (correction?.type as DateFact["type"] | undefined) ?? "date",
    value: typeof correction?.value === "string" ? correction.value : null,
    interval: null,
    modifier: null,
    anchor: "explicit",
    ...given,
  };
}

function quote(correction: Correction, span: Span): Quote {
  const name = correction?.speaker;
  return {
    id: "q1",
    kind: (correction?.type as Quote["kind"] | undefined) ?? "direct",
    content: [span],
    quoted: [],
    speaker: name ? { entityId: null, name, span, confidence: 1 } : null,
    cue: null,
    ...given,
  };
}
