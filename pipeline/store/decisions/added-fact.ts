import type { Count, DateFact, Decision, Entity, Quote, Span } from "../../../schemas/index.js";

export type AddedFact =
  | { kind: "entity"; fact: Entity }
  | { kind: "count"; fact: Count }
  | { kind: "date"; fact: DateFact }
  | { kind: "quote"; fact: Quote };

const given = { confidence: 1, rule: "review/added" } as const;

/** How an added fact is named: by the decision that added it. */
export const addedId = ({ id }: Pick<Decision, "id">): string => `added-${id}`;

/** The decision that added the fact of that id; `null` for a fact that an extractor found. */
export function adderOf(factId: string): number | null {
  const [, digits] = /^added-(\d+)$/.exec(factId) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** A fact that a reviewer found missing, with what the correction says of it. */
export function addedFact(decision: Decision, span: Span): AddedFact {
  const { anchor, correction } = decision;
  const id = addedId(decision);
  switch (anchor?.kind) {
    case "count":
      return { kind: "count", fact: { ...count(correction, span), id } };
    case "date":
      return { kind: "date", fact: { ...date(correction, span), id } };
    case "quote":
      return { kind: "quote", fact: { ...quote(correction, span), id } };
    default:
      return { kind: "entity", fact: { ...entity(correction, span), id } };
  }
}

type Correction = Decision["correction"];

function entity(correction: Correction, span: Span): Omit<Entity, "id"> {
  return {
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

function count(correction: Correction, span: Span): Omit<Count, "id"> {
  return {
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

function date(correction: Correction, span: Span): Omit<DateFact, "id"> {
  return {
    span,
    type: (correction?.type as DateFact["type"] | undefined) ?? "date",
    value: typeof correction?.value === "string" ? correction.value : null,
    interval: null,
    modifier: null,
    anchor: "explicit",
    ...given,
  };
}

function quote(correction: Correction, span: Span): Omit<Quote, "id"> {
  const name = correction?.speaker;
  return {
    kind: (correction?.type as Quote["kind"] | undefined) ?? "direct",
    content: [span],
    quoted: [],
    speaker: name ? { entityId: null, name, span, confidence: 1 } : null,
    cue: null,
    ...given,
  };
}
