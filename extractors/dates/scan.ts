import type { Document } from "../text/document.js";
import { writesDayFirst } from "./date-order.js";
import type { Holidays } from "./holidays.js";
import { leaders } from "./lexicon/leaders.js";
import { type Trigger, triggerOf } from "./lexicon/triggers.js";
import { Line } from "./line.js";
import type { Reading, Rule } from "./sense.js";

/** A phrase in its place. */
export interface Phrase extends Reading {
  line: Line;
  /** Index of its first token. */
  first: number;
  sentence: number;
}

/** A phrase begins at most this many tokens before its trigger word. */
const longestLead = 8;

/** Finds the temporal phrases of a document: at each trigger word, the rule that reads the longest phrase from furthest left. */
export function scan(doc: Document, rules: readonly Rule[], holidays?: Holidays): Phrase[] {
  const byTrigger = groupByTrigger(rules);
  const dayFirst = writesDayFirst(doc);
  return doc.sentences.flatMap((sentence) =>
    scanLine(new Line(doc.tokens, sentence, holidays, dayFirst), sentence.index, byTrigger),
  );
}

function groupByTrigger(rules: readonly Rule[]): ReadonlyMap<Trigger, readonly Rule[]> {
  const groups = new Map<Trigger, Rule[]>();
  for (const rule of rules) {
    for (const trigger of rule.wakes) groups.set(trigger, [...(groups.get(trigger) ?? []), rule]);
  }
  return groups;
}

function scanLine(line: Line, sentence: number, byTrigger: ReadonlyMap<Trigger, readonly Rule[]>): Phrase[] {
  const found: Phrase[] = [];
  let floor = line.first;
  for (let at = line.first; at < line.end; at++) {
    const trigger = triggerAt(line, at);
    const rules = trigger && byTrigger.get(trigger);
    if (!rules) continue;
    const phrase = readAround(line, at, floor, rules);
    if (phrase === null) continue;
    found.push({ ...phrase.reading, first: phrase.first, line, sentence });
    floor = phrase.reading.end;
    at = floor - 1;
  }
  return found;
}

function triggerAt(line: Line, at: number): Trigger | undefined {
  const word = line.word(at);
  return triggerOf(word) ?? (line.holidays.wakes(word) ? "holiday" : undefined);
}

function readAround(line: Line, trigger: number, floor: number, rules: readonly Rule[]) {
  for (let first = leadStart(line, trigger, floor); first <= trigger; first++) {
    const reading = longest(line, first, trigger, rules);
    if (reading) return { first, reading };
  }
  return null;
}

/** How far left of its trigger word a phrase can reach. */
function leadStart(line: Line, trigger: number, floor: number): number {
  let first = trigger;
  while (first > floor && trigger - first < longestLead && isLeader(line, first - 1)) first--;
  return first;
}

function isLeader(line: Line, at: number): boolean {
  const word = line.word(at);
  if (leaders.has(word) || line.holidays.leads(word) || /^['’]?\d/.test(word)) return true;
  return line.token(at)?.pos === "NUM" || ordinalWord.test(word) || triggerOf(word) !== undefined;
}

const ordinalWord =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

function longest(line: Line, first: number, trigger: number, rules: readonly Rule[]): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    const reading = rule.read(line, first, trigger);
    if (
      reading &&
      reading.end > trigger &&
      reading.end <= line.end &&
      (best === null || reading.end > best.end)
    ) {
      best = reading;
    }
  }
  return best;
}
