import { isFiniteVerb, startsClause } from "../clauses.js";
import { documents, institutionNouns, relatives, subordinators } from "../lexicon/words.js";
import type { Reading } from "../rules/reading.js";
import { isBreak, isMark, type Unit } from "../units.js";
import { complementAt } from "./complement.js";
import { shape } from "./shape.js";

const bucket = (n: number) =>
  n <= 3 ? String(n) : n <= 5 ? "4-5" : n <= 8 ? "6-8" : n <= 14 ? "9-14" : n <= 25 ? "15-25" : "26+";

function subjectShape(units: readonly Unit[], reading: Reading): string {
  const head = reading.subject && units[reading.subject.head];
  if (!head) return "none";
  if (head.entity) return head.entity.type;
  if (documents.has(head.norm)) return "document";
  if (institutionNouns.has(head.norm)) return "institution";
  if (head.pos === "PRON" || /^(?:he|she|they|it|we|i|who)$/.test(head.norm)) return head.norm;
  return head.pos;
}

/** What speaks for and against a reading being an attributed statement. */
export function readingFeatures(units: readonly Unit[], reading: Reading, earlier: Reading | null): string[] {
  const { rule, cue, side, next } = reading;
  const first = side === "before" ? undefined : units[next];
  const second = side === "before" ? undefined : units[next + 1];
  const verb = units[cue.to - 1];
  const subject = subjectShape(units, reading);
  const that = units[next - 1]?.norm === "that";
  const clause = side !== "before" && startsClause(units, next);
  const marked = side !== "before" && units.slice(next, next + 24).some((unit) => unit.stretch);
  const features = [
    "bias",
    `rule=${rule}`,
    `lemma=${cue.lemma}`,
    `lemma=${cue.lemma},rule=${rule}`,
    `subject=${subject}`,
    `subject=${subject},rule=${rule}`,
    `lemma=${cue.lemma},subject=${subject}`,
    `first=${shape(first)}`,
    `rule=${rule},first=${shape(first)}`,
    `first=${shape(first)},second=${shape(second)}`,
    `that=${that},clause=${clause},marked=${marked}`,
    `lemma=${cue.lemma},that=${that},clause=${clause}`,
    `side=${side}`,
    `before=${shape(units[cue.from - 1])}`,
    `verb=${verb?.pos}`,
    `ending=${/ing$/.test(verb?.norm ?? "") ? "ing" : /(?:ed|id)$/.test(verb?.norm ?? "") ? "ed" : "other"}`,
    `length=${bucket(units.length - next)}`,
    `earlier=${earlier?.rule ?? "none"}`,
    `gap=${bucket(Math.max(0, next - cue.to))}`,
    `distance=${reading.subject ? bucket(Math.max(0, cue.from - reading.subject.to)) : "none"}`,
  ];
  for (let i = cue.from; i < cue.to - 1; i++) features.push(`group=${shape(units[i])}`);
  if (side !== "before") {
    const { kind, follower, auxiliary, joined, head } = complementAt(units, next);
    const form = `${kind},follower=${follower}`;
    features.push(
      `complement=${form}`,
      `complement=${kind},lemma=${cue.lemma}`,
      `follower=${follower},lemma=${cue.lemma}`,
      `complement=${form},auxiliary=${auxiliary}`,
      `auxiliary=${auxiliary},that=${that},lemma=${cue.lemma}`,
      `auxiliary=${auxiliary},follower=${follower}`,
      `auxiliary=${auxiliary},subject=${subject}`,
      `joined=${joined},lemma=${cue.lemma}`,
      `joined=${joined},rule=${rule}`,
      `head=${head}`,
      `head=${head},lemma=${cue.lemma}`,
    );
  }
  if (reading.addressee) features.push("addressee");
  if (reading.subject && reading.subject === earlier?.subject)
    features.push("shared-subject", `shared-subject,rule=${rule}`);
  return features;
}

/** Where a statement may end: before unit `at`. */
export interface Ending {
  at: number;
  features: string[];
}

/** Every place between `from` and `ceiling` where the statement after a cue may end, with what speaks for it. */
export function endings(units: readonly Unit[], reading: Reading, from: number, ceiling: number): Ending[] {
  const found: Ending[] = [];
  const startsMarked = units[from]?.stretch !== null;
  const { open } = { open: lastStretch(units, from, ceiling) };
  const stated = finiteVerb(units, from, ceiling);
  let breaks = 0;
  for (let at = from + 1; at <= ceiling; at++) {
    const kind = at === ceiling ? "ceiling" : endingKind(units, at, from);
    if (!kind) continue;
    const skip = isBreak(units, at) || isMark(units[at], ";", ":") ? at + 1 : at;
    const next = units[skip];
    const verb = finiteVerb(units, skip, ceiling);
    const hasVerb = units.slice(from, at).some((_, i) => isFiniteVerb(units, from + i));
    const marksAhead = at <= open;
    const context = [
      `kind=${kind}`,
      `next=${shape(next)}`,
      `kind=${kind},next=${shape(next)}`,
      `kind=${kind},next=${shape(next)},then=${shape(units[skip + 1])}`,
      `kind=${kind},last=${shape(units[at - 1])}`,
      `kind=${kind},length=${bucket(at - from)}`,
      `kind=${kind},rest=${bucket(ceiling - at)}`,
      `kind=${kind},marksAhead=${marksAhead}`,
      `startsMarked=${startsMarked},kind=${kind},last=${shape(units[at - 1])}`,
      `startsMarked=${startsMarked},marksAhead=${marksAhead},next=${shape(next)}`,
      `hasVerb=${hasVerb}`,
      `hasVerb=${hasVerb},kind=${kind}`,
      `rule=${reading.rule},kind=${kind}`,
      `rule=${reading.rule},next=${shape(next)}`,
      `tense=${stated}>${verb},kind=${kind}`,
      `tense=${stated}>${verb},next=${shape(next)}`,
      `breaks=${Math.min(breaks, 4)},kind=${kind}`,
      `cue=${reading.cue.lemma},kind=${kind}`,
    ];
    if (units[at - 1]?.stretch)
      context.push(
        `afterMarks,sealed=${!units[at - 1]!.endsOpen},kind=${kind}`,
        `afterMarks,sealed=${!units[at - 1]!.endsOpen},next=${shape(next)}`,
      );
    found.push({ at, features: context });
    breaks++;
  }
  return found;
}

function lastStretch(units: readonly Unit[], from: number, ceiling: number): number {
  for (let i = ceiling - 1; i >= from; i--) if (units[i]!.stretch) return i;
  return -1;
}

function endingKind(units: readonly Unit[], at: number, from: number): string | null {
  const unit = units[at]!;
  if (isMark(unit, ";", ":")) return unit.norm;
  if (isBreak(units, at)) return unit.norm === "," ? "," : "dash";
  if (isMark(unit, "(")) return "(";
  if (isBreak(units, at - 1)) return null;
  if (/^(?:and|but|or|while)$/.test(unit.norm)) return "conjunction";
  if (subordinators.has(unit.norm)) return "subordinator";
  if (relatives.has(unit.norm) && unit.norm !== "that") return "relative";
  if (units[at - 1]!.stretch) return "marks";
  if (
    unit.pos === "ADP" &&
    at - from > 3 &&
    /^(?:in|on|at|during|after|before|following|amid|by|with|without|from|to|as)$/.test(unit.norm)
  )
    return "preposition";
  if (unit.pos === "VERB" && /ing$/.test(unit.norm)) return "participle";
  return null;
}

/** The first finite verb from `from` on, by its form: *had*, *was*, past, present … */
function finiteVerb(units: readonly Unit[], from: number, ceiling: number): string {
  for (let i = from; i < Math.min(ceiling, from + 14); i++) {
    if (!isFiniteVerb(units, i)) continue;
    const { norm, pos } = units[i]!;
    return pos === "AUX" || /^(?:was|were|is|are|has|have|had|would|will|could|can|may|might)$/.test(norm)
      ? norm
      : /ed$/.test(norm)
        ? "-ed"
        : /s$/.test(norm)
          ? "-s"
          : "verb";
  }
  return "none";
}
