import { weekdays } from "./lexicon/calendar.js";
import { deferrals, futureVerbs, irregularPasts, plans, schedules, states } from "./lexicon/verbs.js";
import type { Line } from "./line.js";
import type { Tense } from "./sense.js";

/** Words that set a limit ahead: *until Friday*, *as soon as Tuesday*. */
const limits: ReadonlySet<string> = new Set(["until", "till"]);

/**
 * Which way the verb nearest to a phrase points: the one before it, else the one after it in its sentence.
 * `first` and `end` are the tokens of the phrase.
 */
export function tenseAround(line: Line, first: number, end: number): Tense {
  const limit = /^(?:after|before)$/.test(line.word(first - 1)) ? first - 2 : first - 1;
  if (line.is(limit, limits)) {
    const isOver = opensPast(line, first, end) || isDenied(line, limit - 1) || isWhatWas(line, limit - 1);
    return isOver ? "past" : isDone(line, limit - 1) ? "open" : "future";
  }
  // What has lasted *since* a day began on it.
  if (line.word(first - 1) === "since") return "past";
  if (isDeferred(line, first - 1)) return "future";
  // *A new rule, effective Feb. 1, was passed*: the nearest.
  if (line.word(first - 1) === "effective") return "unknown";
  const isAhead =
    (line.word(first - 1) === "of" && line.word(first - 2) === "ahead") || isLatest(line, first - 3);
  if (isAhead || isEarliest(line, first - 3) || isPredicate(line, first - 1)) return "future";
  for (let at = first - 1; at >= line.first; at--) {
    if (line.word(at) === ";") break;
    const tense = tenseAt(line, at);
    if (tense === "unknown" && isPresentPlan(line, first, end)) return "future";
    if (tense === "future" && isOverturned(line, at, end)) return "open";
    if (tense !== null && !(tense === "unknown" && isCoordinated(line, at))) return tense;
  }
  for (let at = end; at < line.end; at++) {
    if (!isVerbal(line, at) && !futureVerbs.has(line.word(at))) continue;
    return groupTense(line, lastOfGroup(line, at), true);
  }
  return line.word(first - 1) === "by" ? "future" : "unknown";
}

/** *Until Monday, she had not replied*: a limit at the head of something told. */
function opensPast(line: Line, first: number, end: number): boolean {
  if (first - 1 !== line.first || line.word(end) !== ",") return false;
  return tenseAround(line, line.first, end) === "past";
}

/** *The vote is on Thursday*, *the funeral is Saturday*. */
function isPredicate(line: Line, at: number): boolean {
  const preposition = line.word(at) === "on" || line.word(at) === "at";
  return /^(?:is|are)$/.test(line.word(preposition ? at - 1 : at));
}

/** *did not reopen until March*: it came about then. */
function isDenied(line: Line, at: number): boolean {
  for (let i = at; i > at - 6 && i >= line.first; i--) {
    const isNot = /^(?:not|n't|n’t|never)$|n['’]t$/.test(line.word(i));
    const past = `${line.word(i)} ${line.word(i - 1)}`;
    if (isNot) return /\b(?:did|was|were|had)|didn|wasn|weren|hadn/.test(past);
  }
  return false;
}

/** *Rockets were fired until Sunday*: it may have ended, or go on. */
function isDone(line: Line, at: number): boolean {
  for (let i = at; i >= line.first; i--) if (isVerbal(line, i)) return groupTense(line, i) === "past";
  return false;
}

/** *She was mayor until May*, *the rate was 4% until February*: what was so is so no more. */
function isWhatWas(line: Line, at: number): boolean {
  for (let i = at; i > at - 12 && i >= line.first; i--) {
    if (/^(?:was|were)$/.test(line.word(i)))
      return !/^(?:VERB|ADJ|ADV|PART)$/.test(line.token(i + 1)?.pos ?? "");
    if (isVerbal(line, i)) return false;
  }
  return false;
}

/** *no later than Friday*. */
function isLatest(line: Line, at: number): boolean {
  return line.word(at) === "no" && line.word(at + 1) === "later" && line.word(at + 2) === "than";
}

/** *as early as Tuesday*, *as soon as Friday*. */
function isEarliest(line: Line, at: number): boolean {
  const word = line.word(at + 1);
  return line.word(at) === "as" && line.word(at + 2) === "as" && (word === "early" || word === "soon");
}

function tenseAt(line: Line, at: number): Tense | null {
  if (isPlan(line, at) && !isVerbal(line, at + 1)) return planTense(line, at);
  return isVerbal(line, at) ? groupTense(line, at) : null;
}

const firstPlans: ReadonlySet<string> = new Set(["originally", "initially", "previously", "first"]);

/** *is due*, *are scheduled*: ahead; *was scheduled* may lie on either side of now. */
function planTense(line: Line, at: number): Tense {
  // *originally set for March*: whatever came of it.
  if (line.is(at - 1, firstPlans)) return "open";
  for (let i = at - 1; i >= at - 3 && i >= line.first; i--) {
    if (line.word(i) === "was" || line.word(i) === "were" || line.word(i) === "had") return "open";
  }
  return "future";
}

function isVerbal(line: Line, at: number): boolean {
  const token = line.token(at);
  if (token === undefined || isNoun(line, at)) return false;
  return (
    token.pos === "VERB" || token.pos === "AUX" || (irregularPasts.has(token.norm) && token.pos !== "NOUN")
  );
}

/** *Big* **Bend**: a capital within a sentence, after another; *Her* **match**: what opens a sentence with its owner. */
function isNoun(line: Line, at: number): boolean {
  if (at - 1 === line.first && /^(?:her|his|its|their|our|my|your|the)$/.test(line.word(at - 1))) return true;
  return (
    at > line.first && line.isCapital(at) && line.isCapital(at - 1) && line.token(at - 1)?.pos === "PROPN"
  );
}

function lastOfGroup(line: Line, at: number): number {
  let last = at;
  for (let i = at; i < at + 6 && i < line.end; i++) {
    if (isVerbal(line, i)) last = i;
    else if (!/^(?:ADV|PART)$/.test(line.token(i)?.pos ?? "")) break;
  }
  return last;
}

const passable: ReadonlySet<string> = new Set(["VERB", "AUX", "PART", "ADV", "PRON"]);

/** `ahead`: the phrase stands before the group. Reads the group that ends in the verb at `at`: *will be held*, *is scheduled to open*, *were killed*. */
function groupTense(line: Line, at: number, ahead = false): Tense {
  let past = false;
  let perfect = false;
  let passive = false;
  let infinitive = false;
  for (let i = at; i >= line.first && i > at - 8; i--) {
    const token = line.token(i);
    if (token === undefined) break;
    const word = line.word(i);
    if (futureVerbs.has(word)) return "future";
    // *May have been killed* looks back.
    if (isModal(word) && word !== "could" && isPlan(line, i)) return perfect ? "past" : "future";
    if (word === "have" || word === "'ve") perfect = true;
    if (word === "be") passive = true;
    if (isPlan(line, i) && (infinitive || i === at)) return planTense(line, i);
    if (word === "would" || word === "could") return "open";
    if (word === "to") infinitive = true;
    else if (infinitive && (word === "was" || word === "were")) return "open";
    else if (isPastForm(line, i) && !infinitive) past = true;
    else if (infinitive && isPresentBe(word)) return "future";
    // *when the suspect is tried*: a participle, not a past.
    else if (past && !perfect && i < at && isPresentBe(word)) return "unknown";
    if (!passable.has(token.pos) && word !== "to" && !(infinitive && token.pos === "ADJ")) break;
  }
  // *maps to be printed in May*, but *said to have left*
  if (infinitive && passive && past && !perfect && !ahead) return "future";
  if (past) return "past";
  return isSchedule(line, at) && !infinitive ? "future" : "unknown";
}

/** *Polls close on Friday*, *the tour starts Monday*: the present tells what is fixed. */
function isSchedule(line: Line, at: number): boolean {
  return schedules.has(line.word(at)) && line.token(at)?.pos === "VERB";
}

/** *was delayed to April*, *postponed until May*: put off from now. */
function isDeferred(line: Line, at: number): boolean {
  return (
    /^(?:to|until|till)$/.test(line.word(at)) && (line.is(at - 1, deferrals) || line.is(at - 2, deferrals))
  );
}

/** *The trial, set for January, was delayed*: what was planned may lie on either side of now. */
function isOverturned(line: Line, at: number, end: number): boolean {
  const isBare = !/^(?:is|are|be|'s|'re|will)$/.test(line.word(at - 1));
  return isBare && /^(?:was|were|had)$/.test(line.word(line.skip(end, ",")));
}

/** *will close at noon and* **reopen**: a bare verb takes up the verb before it. */
function isCoordinated(line: Line, at: number): boolean {
  const before = line.token(at - 1)?.pos === "ADV" ? at - 2 : at - 1;
  return /^(?:and|or|but|then)$/.test(line.word(before)) && !/(?:s|ed|ing)$/.test(line.word(at));
}

/** *They play Leeds on Tuesday*: a present of what happens on one day, in a sentence that tells nothing past. */
function isPresentPlan(line: Line, first: number, end: number): boolean {
  if (line.word(end) === "'s" || !namesWeekday(line, first, end)) return false;
  let present = false;
  // *The funeral is at St John’s, 11 a.m. Monday.*
  const tellsHour = /^\d/.test(line.word(first));
  for (let at = line.first; at < line.end; at++) {
    const isAside = /^(?:who|which|that)$/.test(line.word(at - 1));
    if ((isPastForm(line, at) && !isAside) || line.word(at) === "according") return false;
    const isTold = tellsHour && isPresentBe(line.word(at)) && line.word(at) !== "'s";
    if (at < first && (isTold || isPresentAct(line, at))) present = true;
  }
  return present;
}

function namesWeekday(line: Line, first: number, end: number): boolean {
  const isLed = /^(?:on|at|by|from)$/.test(line.word(first - 1));
  if (!isLed && !weekdays.has(line.word(first)) && !/^\d/.test(line.word(first))) return false;
  for (let at = first; at < end; at++) if (weekdays.has(line.word(at))) return true;
  return false;
}

function isPresentAct(line: Line, at: number): boolean {
  const token = line.token(at);
  if (token?.pos !== "VERB" || line.isCapital(at) || /(?:ed|ing)$/.test(token.norm)) return false;
  const before = line.token(at - 1);
  const agrees = token.norm.endsWith("s")
    ? /^(?:NOUN|PROPN|PRON|ADV)$/.test(before?.pos ?? "")
    : (/^(?:NOUN|PROPN)$/.test(before?.pos ?? "") && before!.norm.endsWith("s")) ||
      /^(?:we|they|you)$/.test(before?.norm ?? "");
  return agrees && !states.has(token.lemma);
}

function isModal(word: string): boolean {
  return /^(?:may|might|could|can|should|must)$/.test(word);
}

function isPresentBe(word: string): boolean {
  return word === "is" || word === "are" || word === "am" || word === "'s" || word === "'re";
}

function isPlan(line: Line, at: number): boolean {
  const word = line.word(at);
  if (word === "set") return isSetPlan(line, at);
  if (!plans.has(word) || (word === "may" && line.isCapital(at))) return false;
  // *went ahead as planned*, *as previously planned*
  const asAt = line.is(at - 1, firstPlans) ? at - 2 : at - 1;
  if (line.word(asAt) === "as" && word.endsWith("ed")) return false;
  return line.token(at)?.pos !== "NOUN" || isVerbOfName(line, at);
}

/** *the Rights League* **plans** *to hold*: after a name and before an infinitive it is no noun. */
function isVerbOfName(line: Line, at: number): boolean {
  return line.word(at + 1) === "to" && line.token(at - 1)?.pos === "PROPN" && line.isCapital(at - 1);
}

/** *is set for Friday*, *set to open*; *set a record* and *set Sunday for the vote* tell what was done. */
function isSetPlan(line: Line, at: number): boolean {
  return /^(?:to|for)$/.test(line.word(at + 1)) || /^(?:is|are|was|were|been|be|'s)$/.test(line.word(at - 1));
}

function isPastForm(line: Line, at: number): boolean {
  const token = line.token(at);
  if (token === undefined) return false;
  return (
    irregularPasts.has(token.norm) ||
    (token.norm.endsWith("ed") && (token.pos === "VERB" || token.pos === "ADJ"))
  );
}
