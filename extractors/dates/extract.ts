import type { DateFact, DateModifier } from "../../schemas/index.js";
import { spanOf } from "../../schemas/index.js";
import type { TraceEvent } from "../define.js";
import { type Draft, numberFacts } from "../number-facts.js";
import type { Document } from "../text/document.js";
import { anchorDay } from "./anchor-day.js";
import { civilDate, isoDate } from "./calendar.js";
import type { Holidays } from "./holidays.js";
import { confidenceOf } from "./lexicon/confidence.js";
import { Narrative } from "./narrative.js";
import type { Period } from "./period.js";
import { type Phrase, scan } from "./scan.js";
import type { Rule, Sense } from "./sense.js";

export type Refiner = (phrases: readonly Phrase[]) => Phrase[];
type Trace = ((event: TraceEvent) => void) | undefined;

/** Finds the phrases, refines the list, then gives each its meaning in the order of the text. */
export function extractDates(
  doc: Document,
  rules: readonly Rule[],
  refiners: readonly Refiner[],
  trace: Trace,
  holidays?: Holidays,
): DateFact[] {
  const found = scan(doc, rules, holidays);
  const phrases = refiners.reduce<Phrase[]>((list, refine) => refine(list), found);
  if (trace) traceDropped(doc, found, phrases, trace);
  const narrative = new Narrative(doc, phrases, anchorDay(doc, phrases));
  const drafts: Draft<DateFact>[] = [];
  phrases.forEach((phrase, index) => {
    const sense = narrative.read(index);
    trace?.({
      ...rangeOf(doc, phrase),
      rule: `dates/${phrase.rule}`,
      outcome: sense ? `value ${sense.value}` : "means nothing",
    });
    if (sense) drafts.push(toFact(doc, phrase, sense));
  });
  return numberFacts<DateFact>("d", drafts);
}

function traceDropped(
  doc: Document,
  found: readonly Phrase[],
  kept: readonly Phrase[],
  trace: NonNullable<Trace>,
): void {
  const left = new Set(kept.map((phrase) => phrase.first));
  for (const phrase of found) {
    if (!left.has(phrase.first))
      trace({ ...rangeOf(doc, phrase), rule: `dates/${phrase.rule}`, outcome: "dropped" });
  }
}

function rangeOf(doc: Document, { first, end }: Phrase) {
  return { start: doc.tokens[first]!.start, end: doc.tokens[end - 1]!.end };
}

function toFact(doc: Document, phrase: Phrase, sense: Sense): Draft<DateFact> {
  const { start, end } = rangeOf(doc, phrase);
  return {
    span: spanOf(doc.text, start, end),
    type: sense.type,
    value: sense.value,
    interval: sense.period && intervalOf(sense.period),
    modifier: modifierOf(phrase),
    anchor: sense.anchor,
    confidence: confidenceOf(phrase.rule),
    rule: `dates/${phrase.rule}`,
  };
}

function intervalOf({ first, last }: Period): DateFact["interval"] {
  const written = civilDate(first).year >= 0 && civilDate(last).year <= 9999;
  return written ? { start: isoDate(first), end: isoDate(last) } : null;
}

const prepositions: ReadonlyMap<string, DateModifier> = new Map([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["through", "until"],
  ["before", "before"],
  ["after", "after"],
]);
const approximations: ReadonlySet<string> = new Set(
  "about around approximately roughly nearly almost some circa".split(" "),
);

/** The preposition before the phrase, else *early*, *late* or the like within it, else *about*. */
function modifierOf({ line, first, modifier }: Phrase): DateModifier | null {
  const before = line.word(first - 1);
  const approx = approximations.has(before);
  // *since at least 2016*
  const bound = before === "least" && line.word(first - 2) === "at";
  // *halfway through 2024*
  if (before === "through" && /^(?:half|mid|part)?way$/.test(line.word(first - 2))) return "mid";
  const preposition = prepositions.get(bound ? line.word(first - 3) : approx ? line.word(first - 2) : before);
  return preposition ?? modifier ?? (approx ? "approx" : null);
}
