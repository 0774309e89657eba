import { allPronouns, possessives, subjectPronouns, timeNouns, weekdays } from "./lexicon/words.js";
import { isMark, type Unit } from "./units.js";

/** Units `from` up to, not including, `to`; `head` is the noun or name that the phrase is about. */
export interface NounPhrase {
  from: number;
  to: number;
  head: number;
}

const attaching = new Set(
  "of for at in from with within on to near by inside across against under behind between representing".split(
    " ",
  ),
);

/** Words that name and describe, so may stand inside a noun phrase. */
function describes(unit: Unit): boolean {
  if (unit.stretch) return isEpithet(unit);
  if (unit.entity) return true;
  if (allPronouns.has(unit.norm)) return counts(unit);
  return (
    unit.pos === "NOUN" ||
    unit.pos === "PROPN" ||
    unit.pos === "ADJ" ||
    unit.pos === "NUM" ||
    unit.norm === "'s" ||
    unit.norm === "'" ||
    unit.norm === "’" ||
    unit.norm === "&" ||
    unit.norm === "%" ||
    (unit.pos === "X" && /^\p{L}/u.test(unit.norm))
  );
}

/** *one fan*, *many voters*: words that are pronouns only where no noun follows. */
const counts = (unit: Unit) =>
  (unit.pos === "NUM" || unit.pos === "ADJ") && /^(?:one|many|most|some|both)$/.test(unit.norm);

/** Marks that a noun phrase may hold: short, and no sentence or clause of their own. */
function isEpithet(unit: Unit): boolean {
  const { stretch, endsOpen } = unit;
  return stretch !== null && endsOpen && stretch.inner.end - stretch.inner.start <= 30;
}

const determines = (unit: Unit) =>
  (unit.pos === "DET" && !/^(?:that|which|what)$/.test(unit.norm)) ||
  possessives.has(unit.norm) ||
  unit.norm === "no";

const isHyphen = (units: readonly Unit[], i: number) => {
  const unit = units[i];
  return (
    unit !== undefined &&
    /^[-‐‑]$/.test(unit.norm) &&
    units[i - 1]?.end === unit.start &&
    units[i + 1]?.start === unit.end
  );
};

/** A verb form that stands before a noun as an adjective: *the leading candidate*, *Lead author*. */
function modifies(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.pos !== "VERB" && unit?.pos !== "ADV") return false;
  const next = units[i + 1];
  if (next === undefined || !describes(next) || next.norm === "'s") return false;
  if (unit.norm === "lead" && next.pos === "NOUN") return true; // *says lead author Ruiz*
  const before = units[i - 1];
  if (before === undefined) return unit.pos === "VERB" && !/(?:ing)$/.test(unit.norm) && next.pos !== "PROPN";
  if (unit.norm === "acting" && next.pos !== "NUM") return true; // *Acting Superintendent Ruiz*
  const opens = isMark(before, ",") && unit.cue === undefined && /ing$/.test(unit.norm); // *…, leading scientists said*
  return opens || determines(before) || (before.pos === "ADJ" && /(?:ed|ing)$/.test(unit.norm));
}

/** The base noun phrase whose last unit is `last`, or null. It does not reach below `floor`. */
export function phraseEndingAt(units: readonly Unit[], last: number, floor = 0): NounPhrase | null {
  const end = units[last];
  if (end === undefined || last < floor) return null;
  if (allPronouns.has(end.norm) && !end.entity) return { from: last, to: last + 1, head: last };
  if (
    !describes(end) &&
    !(
      determines(end) &&
      /^(?:some|many|most|all|both|several|few|another|this|these|those|each)$/.test(end.norm)
    )
  )
    return null;
  if (isDay(end)) return { from: last, to: last + 1, head: last };
  let from = last;
  while (from > floor) {
    const unit = units[from - 1]!;
    if (
      units[from]!.entity?.type === "person" &&
      unit.entity?.type === "person" &&
      unit.mention !== units[from]!.mention
    )
      break;
    if (isTimeBefore(units, from)) break;
    const opened = shortFormBefore(units, from - 1, floor);
    if (opened !== null) {
      from = opened;
      continue;
    }
    if (describes(unit) || isHyphen(units, from - 1) || modifies(units, from - 1)) {
      from--;
      continue;
    }
    if (determines(unit)) {
      from--;
      if (units[from - 1]?.norm === "all") from--;
    }
    break;
  }
  return { from: withQuantifier(units, from, floor), to: last + 1, head: headOf(units, from, last) };
}

/** *more than 40 people*, *at least two officials*: the words that qualify a number belong to it. */
function withQuantifier(units: readonly Unit[], from: number, floor: number): number {
  if (units[from]!.pos !== "NUM" || from - 2 < floor) return from;
  const [second, first] = [units[from - 1]!.norm, units[from - 2]!.norm];
  const pair =
    (second === "than" && /^(?:more|less|fewer)$/.test(first)) ||
    (first === "at" && /^(?:least|most)$/.test(second));
  return pair ? from - 2 : from;
}

/** *the Example University (EXU) data*: where the brackets around a short form open, or null. */
function shortFormBefore(units: readonly Unit[], close: number, floor: number): number | null {
  const open = close - 2;
  const bracketed = isMark(units[close], ")") && isMark(units[open], "(") && units[open + 1]!.entity !== null;
  return bracketed && open > floor && describes(units[open - 1]!) ? open : null;
}

/** *yesterday*, *Tuesday*: a word of time that makes a phrase by itself, *the website yesterday said*. */
const isDay = (unit: Unit) =>
  !unit.entity && (/^(?:yesterday|today|tomorrow|tonight)$/.test(unit.norm) || weekdays.has(unit.norm));

/** *Monday the ministry*, *Tuesday Ruiz*: a day before a name belongs to no phrase. */
function isTimeBefore(units: readonly Unit[], from: number): boolean {
  const unit = units[from - 1]!;
  return timeNouns.has(unit.norm) && unit.pos === "PROPN" && !unit.entity && units[from]!.pos === "PROPN";
}

/** *CNN last week* · *reporters Monday*: where a phrase of time begins behind a noun. */
function startsTime(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.entity || unit.stretch) return false;
  if (isDay(unit)) return true;
  if (timeNouns.has(unit.norm)) return unit.pos === "PROPN";
  return (
    /^(?:last|this|next|earlier|late|early)$/.test(unit.norm) && timeNouns.has(units[at + 1]?.norm ?? "")
  );
}

const isNoun = (unit: Unit) => unit.entity !== null || unit.pos === "NOUN" || unit.pos === "PROPN";

const quantifies = (units: readonly Unit[], at: number, ceiling: number) =>
  counts(units[at]!) && at + 1 < ceiling && describes(units[at + 1]!) && !counts(units[at + 1]!);

function headOf(units: readonly Unit[], from: number, last: number): number {
  let head = last;
  while (head > from && /^(?:'s|'|’)$/.test(units[head]!.norm)) head--;
  // *the commissioner responsible*: an adjective behind its noun.
  while (head > from && units[head]!.pos === "ADJ" && !units[head]!.entity && isNoun(units[head - 1]!))
    head--;
  return head;
}

/** The base noun phrase that starts at `first`, or null. It does not reach `ceiling`. */
export function phraseStartingAt(
  units: readonly Unit[],
  first: number,
  ceiling = units.length,
): NounPhrase | null {
  const start = units[first];
  if (start === undefined || first >= ceiling) return null;
  if (
    allPronouns.has(start.norm) &&
    !start.entity &&
    !determines(start) &&
    !quantifies(units, first, ceiling)
  )
    return { from: first, to: first + 1, head: first };
  let to = first;
  while (to < ceiling && determines(units[to]!)) to++;
  while (to < ceiling) {
    const unit = units[to]!;
    const before = units[to - 1];
    const twoNames =
      to > first &&
      unit.mention >= 0 &&
      before !== undefined &&
      before.mention >= 0 &&
      unit.mention !== before.mention;
    if (
      twoNames &&
      unit.entity?.type === "person" &&
      before.entity?.type !== "group" &&
      before.entity?.type !== "place"
    )
      break;
    if (to > first && !determines(units[to - 1]!) && startsTime(units, to)) break;
    const compound = to > first && isHyphen(units, to - 1); // *London-based*
    if (describes(unit) || isHyphen(units, to) || compound || modifies(units, to)) to++;
    else break;
  }
  if (to === first) return null;
  return { from: first, to, head: headOf(units, first, to - 1) };
}

/** The phrase with the phrases that hang on it by a preposition: *a spokesman for the bank in Leeds*. */
export function withAttachments(
  units: readonly Unit[],
  phrase: NounPhrase,
  ceiling = units.length,
): NounPhrase {
  let { to } = phrase;
  for (let hops = 0; hops < 6; hops++) {
    if (!attaching.has(units[to]?.norm ?? "") || to + 1 >= ceiling) break;
    const next = phraseStartingAt(units, to + 1, ceiling);
    if (!next || isTime(units, next) || units[next.head]!.stretch) break;
    to = next.to;
  }
  return { ...phrase, to };
}

/** The phrase ending at `last`, with everything to its left that it hangs on: *[a spokesman for] the bank*. */
export function wholePhraseEndingAt(units: readonly Unit[], last: number, floor = 0): NounPhrase | null {
  let phrase = phraseEndingAt(units, last, floor);
  for (let hops = 0; phrase && hops < 6; hops++) {
    const before: Unit | undefined = units[phrase.from - 1];
    if (!before || phrase.from - 1 <= floor || !attaching.has(before.norm)) break;
    const doubled = attaching.has(units[phrase.from - 2]?.norm ?? ""); // *critics from across the country*
    const outer: NounPhrase | null = phraseEndingAt(units, phrase.from - (doubled ? 3 : 2), floor);
    if (!outer || isTime(units, outer)) break;
    if (
      allPronouns.has(units[outer.head]!.norm) &&
      !/^(?:one|some|many|most|others|those|all|both|neither|none)$/.test(units[outer.head]!.norm)
    )
      break;
    phrase = { from: outer.from, to: phrase.to, head: outer.head };
  }
  return phrase;
}

/** Whether the phrase says when: *Monday*, *last week*, *three days ago*. */
export function isTime(units: readonly Unit[], phrase: NounPhrase): boolean {
  const head = units[phrase.head]!;
  if (head.entity) return false;
  return (
    timeNouns.has(head.norm) || (head.pos === "NUM" && timeNouns.has(units[phrase.head - 1]?.norm ?? ""))
  );
}

export const isPronoun = (unit: Unit | undefined) =>
  unit !== undefined && !unit.entity && subjectPronouns.has(unit.norm);

/** Whether the head of a phrase stands for those who are told: *reporters*, *the court*, *Ruiz*. */
export const isHearer = (head: Unit) =>
  head.entity?.type === "person" ||
  head.entity?.type === "organization" ||
  /^(?:reporters|journalists|press|media|me|us|him|her|them|lawmakers|supporters|crowd|audience|jury|jurors|court|inquest|inquiry|hearing|panel|committee|police|officers|investigators|viewers|fans|staff|investors|analysts|parliament|congress|senators|councillors|colleagues|friends|outlets|outlet|media|agency|newspaper|channel)$/.test(
    head.norm,
  );
