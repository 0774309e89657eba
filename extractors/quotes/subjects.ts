import {
  institutionNouns,
  mediums,
  possessives,
  relatives,
  subordinators,
  timeNouns,
} from "./lexicon/words.js";
import {
  isTime,
  type NounPhrase,
  phraseEndingAt,
  phraseStartingAt,
  wholePhraseEndingAt,
  withAttachments,
} from "./noun-phrases.js";
import { gerundBefore, relativeAround, withFirst } from "./subject-surroundings.js";
import { isBreak, isMark, type Unit } from "./units.js";

/** Who the text says speaks: the naming phrase, and the wider stretch with its appositions that is no content. */
export interface SubjectPhrase extends NounPhrase {
  /** The whole stretch from the first unit that belongs to the speaker up to, not including, `outerTo`. */
  outerFrom: number;
  outerTo: number;
}

const subjectOf = (phrase: NounPhrase, outerFrom = phrase.from, outerTo = phrase.to): SubjectPhrase => ({
  ...phrase,
  outerFrom,
  outerTo,
});

const adverbs = new Set(
  "also later then again once previously recently earlier already however too meanwhile instead both all himself herself themselves itself ever often".split(
    " ",
  ),
);
const placing = new Set(
  "on in at during after via through from to before for with by over of about".split(" "),
);

/** The subject of the verb group that starts at `verb`, read leftwards; null if there is none down to `floor`. */
export function subjectBefore(units: readonly Unit[], verb: number, floor = 0): SubjectPhrase | null {
  let j = verb - 1;
  for (let steps = 0; steps < 8 && j >= floor; steps++) {
    const unit = units[j]!;
    if (isAdverb(unit)) {
      j--;
      continue;
    }
    if (isMark(unit, ")")) {
      j = opening(units, j, floor) - 1;
      continue;
    }
    if (isBreak(units, j)) return acrossComma(units, j, floor);
    if (relatives.has(unit.norm)) return antecedent(units, j, floor);
    const phrase = phraseEndingAt(units, j, floor);
    if (!phrase) return null;
    const skipped = circumstance(units, phrase, floor);
    if (skipped !== null) {
      j = skipped - 1;
      continue;
    }
    const whole = wholePhraseEndingAt(units, j, floor)!;
    const gerund = gerundBefore(units, whole, floor);
    if (gerund !== null) {
      j = gerund - 1;
      continue;
    }
    const relative = relativeAround(units, whole, floor);
    if (relative !== null) return antecedent(units, relative, floor);
    return joined(units, whole, floor);
  }
  return null;
}

const isAdverb = (unit: Unit) => (unit.pos === "ADV" && !unit.entity) || adverbs.has(unit.norm);

function opening(units: readonly Unit[], close: number, floor: number): number {
  let i = close - 1;
  while (i > floor && !isMark(units[i], "(")) i--;
  return i;
}

/** Where a phrase of time or place (*on Monday*, *in a statement*) before the verb begins; null if it is none. */
function circumstance(units: readonly Unit[], phrase: NounPhrase, floor: number): number | null {
  const head = units[phrase.head]!;
  if (head.entity && head.entity.type !== "product") return null;
  const before = units[phrase.from - 1];
  const placed = before !== undefined && phrase.from - 1 >= floor && placing.has(before.norm);
  if (timeNouns.has(head.norm)) return phrase.from - (placed ? 1 : 0);
  if (placed && /^(?:19|20)\d\d$/.test(head.norm)) return phrase.from - 1; // *who in 2010 said*
  if (
    placed &&
    mediums.has(head.norm) &&
    before.norm !== "of" &&
    before.norm !== "for" &&
    phrase.from - 2 >= floor
  )
    return phrase.from - 1;
  return null;
}

/** *contributor to the Daily Example*: a noun without a determiner, which goes on describing somebody. */
const isDescription = (units: readonly Unit[], { from, head }: NounPhrase) =>
  units[from]!.pos !== "DET" &&
  !possessives.has(units[from]!.norm) &&
  units[from]!.pos !== "NUM" &&
  !units[head]!.entity &&
  !/s$/.test(units[head]!.norm);

/** *Ruiz and Khan said*: both are the subject, unless a new clause begins at *and*. */
function joined(units: readonly Unit[], phrase: NounPhrase, floor: number): SubjectPhrase {
  const and = phrase.from - 1;
  if (and <= floor || !/^(?:and|or|nor|&)$/.test(units[and]!.norm)) return subjectOf(phrase);
  const comma = isMark(units[and - 1], ",") ? and - 1 : and;
  const left = wholePhraseEndingAt(units, comma - 1, floor);
  if (!left || isTime(units, left)) return subjectOf(phrase);
  if (isDescription(units, phrase) && units[left.head]!.entity?.type === "person")
    return subjectOf({ from: left.from, to: left.to, head: left.head }, left.from, phrase.to);
  const before = units[left.from - 1];
  const starts =
    left.from === floor ||
    isMark(before, ",", ":", ";") ||
    subordinators.has(before?.norm ?? "") ||
    before?.stretch ||
    /^(?:both|neither|either|that|and|but)$/.test(before?.norm ?? "");
  if (!starts || (comma !== and && left.from !== floor)) return subjectOf(phrase);
  return subjectOf({ from: left.from, to: phrase.to, head: phrase.head });
}

/** The subject before a parenthesis between commas: *Ruiz, a lawyer in Leeds, said*. */
function acrossComma(units: readonly Unit[], comma: number, floor: number): SubjectPhrase | null {
  let fallback: SubjectPhrase | null = null;
  for (let k = comma - 1; k >= floor && comma - k < 60; k--) {
    if (!isBreak(units, k) || !isParenthesis(units, k + 1, comma)) continue;
    const left = isMark(units[k - 1], ")") ? opening(units, k - 1, floor) : k;
    const phrase = wholePhraseEndingAt(units, left - 1, floor);
    if (!phrase || isTime(units, phrase)) continue;
    const found = chooseApposition(units, phrase, k + 1, comma, floor);
    const before = units[phrase.from - 1];
    const isObject = phrase.from > floor && (before?.pos === "VERB" || before?.pos === "ADP");
    if (!isObject) return found;
    fallback ??= found;
  }
  return fallback;
}

/** Whether units `from`…`to` may stand between a subject's commas. */
function isParenthesis(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  if (first === undefined || from >= to) return false;
  if (
    first.stretch ||
    units
      .slice(from, to)
      .some((unit) => unit.stretch && unit.stretch.inner.end - unit.stretch.inner.start > 40)
  )
    return false;
  if (relatives.has(first.norm) || first.norm === "whose") return true;
  if (first.pos === "VERB" && /(?:ing|ed|en|n|t)$/.test(first.norm)) return true;
  if (
    first.pos === "ADP" ||
    first.pos === "ADV" ||
    first.pos === "NUM" ||
    first.norm === "then" ||
    first.norm === "himself" ||
    first.norm === "herself"
  )
    return true;
  const phrase = phraseStartingAt(units, from, to);
  return phrase !== null && !isTime(units, phrase);
}

/** *Helen Hale KC*: the name without the letters behind it. */
function withoutHonours(units: readonly Unit[], phrase: NounPhrase): NounPhrase {
  let { head } = phrase;
  while (head > phrase.from && honours.test(units[head]!.norm)) head--;
  return units[head]!.entity ? { ...phrase, head } : phrase;
}

const honours = /^(?:kc|qc|mp|msp|mep|mla|td|mbe|obe|cbe|phd|md|jr|sr|esq)\.?$/;

/** Of a phrase and its apposition, the one that is a person's name speaks. */
function chooseApposition(
  units: readonly Unit[],
  phrase: NounPhrase,
  from: number,
  to: number,
  floor: number,
): SubjectPhrase {
  const isPerson = (at: number) => units[at]?.entity?.type === "person";
  if (isPerson(phrase.head)) return subjectOf(phrase, phrase.from, to + 1);
  const whole = phraseStartingAt(units, from, to);
  const inner = whole && withoutHonours(units, whole);
  if (inner && isPerson(inner.head) && inner.to === to) return subjectOf(inner, phrase.from, to + 1);
  const named = phraseEndingAt(units, to - 1, from);
  if (
    named &&
    isPerson(named.head) &&
    units[named.from - 1]?.norm === "and" &&
    units[named.from - 2]?.pos === "ADJ"
  )
    return subjectOf(named, phrase.from, to + 1);
  const body = whole && units[whole.head]!.entity?.type === "organization" && whole.to === to;
  if (body && !units[phrase.head]!.entity && institutionNouns.has(units[phrase.head]!.norm.replace(/s$/, "")))
    return subjectOf(whole, phrase.from, to + 1); // *The chain, Fairway, argued*
  const comma = phrase.from - 1;
  if (comma > floor && isMark(units[comma], ",")) {
    const earlier = phraseEndingAt(units, comma - 1, floor);
    if (earlier && isPerson(earlier.head)) return subjectOf(earlier, earlier.from, to + 1);
  }
  return subjectOf(phrase, phrase.from, to + 1);
}

/** Whom *who* stands for: *Ruiz, who said* · *a woman who said*. */
function antecedent(units: readonly Unit[], relative: number, floor: number): SubjectPhrase | null {
  let last = relative - 1;
  if (isMark(units[last], ",")) last--;
  if (isMark(units[last], ")")) last = opening(units, last, floor) - 1;
  const near = phraseEndingAt(units, last, floor);
  if (!near) return null;
  if (units[near.head]!.entity?.type === "person") return subjectOf(near, near.from, relative + 1);
  const comma = near.from - 1;
  const whole = withFirst(units, wholePhraseEndingAt(units, last, floor)!, floor);
  if (comma > floor && isMark(units[whole.from - 1], ",")) {
    const earlier = phraseEndingAt(units, whole.from - 2, floor);
    if (earlier && units[earlier.head]!.entity?.type === "person")
      return subjectOf(earlier, earlier.from, relative + 1);
  }
  return subjectOf(whole, whole.from, relative + 1);
}

/** The subject after an inverted verb: *said Ruiz, who chairs the panel*. */
export function subjectAfter(units: readonly Unit[], from: number): SubjectPhrase | null {
  const base = phraseStartingAt(units, from);
  if (!base || isTime(units, base) || units[base.head]!.stretch) return null;
  let phrase = units[base.head]!.entity?.type === "person" ? base : withAttachments(units, base);
  let to = units[base.head]!.entity?.type === "person" ? withAttachments(units, base).to : phrase.to;
  if (/^(?:and|&)$/.test(units[to]?.norm ?? "")) {
    const second = phraseStartingAt(units, to + 1);
    const whole = second && withAttachments(units, second);
    const after = whole && units[whole.to];
    if (
      whole &&
      second &&
      (!after || isMark(after, ".", ",", ";") || after.stretch) &&
      /^(?:NOUN|PROPN)$/.test(units[second.head]!.pos)
    ) {
      phrase = { from: phrase.from, to: whole.to, head: second.head };
      to = whole.to;
    }
  }
  if (isMark(units[to], "(")) {
    const close = units.findIndex((unit, i) => i > to && isMark(unit, ")"));
    if (close > 0) to = close + 1;
  }
  const name = isMark(units[to], ",") ? phraseStartingAt(units, to + 1) : null;
  const described = units[phrase.head]!.entity?.type !== "person";
  if (name && described && units[name.head]!.entity?.type === "person" && isClosedOff(units, name.to))
    return subjectOf(name, phrase.from, name.to);
  return subjectOf(phrase, phrase.from, to);
}

/** *his agent, Ruiz, said*, not *according to his agent, Ruiz had left*. */
const isClosedOff = (units: readonly Unit[], at: number) =>
  units[at] === undefined || isMark(units[at], ",", ".", ";", ":", "—", "–", "(") || units[at]!.pos === "ADP";

/** The subject of the first clause of a passage that is no subordinate one. */
export function leadingSubject(units: readonly Unit[], before: number, floor = 0): SubjectPhrase | null {
  let first: SubjectPhrase | null = null;
  for (let i = floor + 1; i < before; i++) {
    const unit = units[i]!;
    if ((unit.pos !== "VERB" && unit.pos !== "AUX") || /ing$/.test(unit.norm)) continue;
    const subject = subjectBefore(units, i, floor);
    if (!subject) continue;
    if (units[subject.outerFrom - 1]?.pos === "ADP" && subject.outerFrom > floor) continue;
    first ??= subject;
    const opener = units[subject.outerFrom - 1]?.norm ?? "";
    if (
      !subordinators.has(opener) &&
      !relatives.has(opener) &&
      !relatives.has(units[subject.outerTo - 1]?.norm ?? "")
    )
      return subject;
  }
  return first;
}
