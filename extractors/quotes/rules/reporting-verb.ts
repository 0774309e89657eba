import { readAfterCue } from "../after-cue.js";
import { isFiniteVerb, startsClause } from "../clauses.js";
import type { Cue } from "../cues.js";
import { mediums, subordinators } from "../lexicon/words.js";
import { isPronoun } from "../noun-phrases.js";
import { canSpeak } from "../referents.js";
import { leadingSubject, type SubjectPhrase, subjectAfter, subjectBefore } from "../subjects.js";
import { isBreak, isMark, type Unit } from "../units.js";
import { contentBefore } from "./content-before.js";
import { continuation, continues } from "./continuation.js";
import { isEmbedded } from "./embedded.js";
import { participleSubject } from "./participle-subject.js";
import type { Reading } from "./reading.js";

/** Reads one reporting verb. `earlier` is the reading before it in the passage, `floor` where that one's zone ended. */
export function readReportingVerb(
  units: readonly Unit[],
  cue: Cue,
  earlier: Reading | null,
  floor: number,
): Reading | null {
  if (cue.negated || (cue.modal && !hasQuotationNear(units, cue) && !wouldLater(units, cue))) return null;
  if (cue.passive) return null;
  if (cue.infinitive && !goesOn(units, cue) && !units[cue.to]?.stretch && !quotationAfterMark(units, cue.to))
    return null;
  return inverted(units, cue, floor) ?? upright(units, cue, earlier, floor);
}

function hasQuotationNear(units: readonly Unit[], cue: Cue): boolean {
  return units.slice(cue.to, cue.to + 4).some((unit) => unit.stretch) || units[cue.from - 2]?.stretch != null;
}

/** *would later say*: told from the past, and said. */
const wouldLater = (units: readonly Unit[], cue: Cue) => {
  const group = units.slice(cue.from, cue.at).map(({ norm }) => norm);
  return group.includes("would") && group.includes("later");
};

const goesOn = (units: readonly Unit[], cue: Cue) =>
  units
    .slice(Math.max(0, cue.from - 3), cue.at)
    .some((unit) => /^(?:went|go|goes|going|continued|continues|continue|quick)$/.test(unit.norm));
/** *went on to say*: where *went* stands. */
function startOfGoingOn(units: readonly Unit[], cue: Cue): number {
  for (let i = cue.at - 1; i >= Math.max(0, cue.from - 3); i--)
    if (/^(?:went|go|goes|going|continued|continues|continue)$/.test(units[i]!.norm)) return i;
  return cue.from;
}

const quotationAfterMark = (units: readonly Unit[], i: number) =>
  isMark(units[i], ",", ":") && units[i + 1]?.stretch != null;

/** *“…,” said Ruiz* · *costs rose, said Ruiz*. */
function inverted(units: readonly Unit[], cue: Cue, floor: number): Reading | null {
  if (
    cue.form === "ing" ||
    cue.from !== cue.at ||
    cue.infinitive ||
    cue.verb.lemma === "tell" ||
    cue.verb.lemma === "inform"
  )
    return null;
  const opens = cue.from === floor && floor === 0;
  const left = contentBefore(units, cue.from, floor);
  if (!left && !opens) return null;
  if (left !== "quotation" && !opens && !cue.verb.frames.has("speech")) return null;
  if (left === "fragment") return null;
  const subject = subjectAfter(units, cue.to);
  if (
    !subject ||
    (isPronoun(units[subject.head]) &&
      units[subject.head]!.norm !== "he" &&
      units[subject.head]!.norm !== "she" &&
      units[subject.head]!.norm !== "they")
  )
    return null;
  if (startsClause(units, subject.from) && !endsSoon(units, subject.outerTo)) {
    if (left === "clause" || opens || clauseFollows(units, subject)) return null;
  }
  if (cue.verb.frames.has("loose") && left && !(canSpeak(units, subject) && isSetOff(units, cue.from)))
    return null;
  if (left === "clause" && !(canSpeak(units, subject) && isClosed(units, subject.outerTo))) return null;
  const after = readAfterCue(units, subject.outerTo, null);
  if (opens && !units[after.next]?.stretch) return null;
  return {
    rule: left === "clause" ? "clause-said" : "quotation-said",
    cue: { from: cue.from, to: cue.to, lemma: cue.verb.lemma },
    subject,
    zone: { from: cue.from, to: after.next },
    side: opens ? "after" : left && continues(units, after, left, cue.from) ? "both" : "before",
    next: continuation(units, after),
    addressee: after.addressee,
    via: after.via,
  };
}

/** *“We won,” Ruiz began*, not *“Build Back” starts*: a mark ends the quotation before `at`. */
function isSetOff(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return isMark(before, ",") ? units[at - 2]?.stretch != null : before?.stretch != null && !before.endsOpen;
}

const isClosed = (units: readonly Unit[], at: number) => endsSoon(units, at) && units[at]?.norm !== "as";

const endsSoon = (units: readonly Unit[], i: number) =>
  units[i] === undefined ||
  isMark(units[i], ",", ".", ";", "—", "–", ":") ||
  units[i]!.stretch !== null ||
  units[i]!.pos === "ADP";

function clauseFollows(units: readonly Unit[], subject: SubjectPhrase): boolean {
  const next = units[subject.outerTo];
  return next?.pos === "AUX" || (next?.pos === "VERB" && !/ing$/.test(next.norm));
}

/** Subject before the verb. */
function upright(units: readonly Unit[], cue: Cue, earlier: Reading | null, floor: number): Reading | null {
  const subject = subjectOf(units, cue, earlier);
  // *the rate noted by the team*, not *said by phone*; *you said* asks rather than reports.
  const byWhom = units[cue.to]?.norm === "by" && !mediums.has(units[cue.to + 1]?.norm ?? "");
  if (!subject || byWhom || units[subject.head]!.norm === "you") return null;
  if (cue.modal && subject === earlier?.subject) return null;
  const own = subject.to <= cue.from && subject.outerFrom >= floor && subject !== earlier?.subject;
  const from = own ? withLead(units, subject.outerFrom, floor) : cue.from;
  const after = readAfterCue(units, cue.to, cue);
  const left = own ? contentBefore(units, subject.outerFrom, floor) : null;
  const reading = (rule: string, side: Reading["side"], next: number, zoneTo = after.next): Reading => ({
    rule,
    cue: { from: cue.from, to: cue.to, lemma: cue.verb.lemma },
    subject,
    zone: { from: side === "before" || side === "both" ? subject.outerFrom : from, to: zoneTo },
    side,
    next,
    addressee: after.addressee,
    via: after.via,
  });
  const { frames } = cue.verb;
  const next = units[after.next];
  if (after.ends === "no" && next) {
    if (next.stretch && isOwnTerm(units, subject, earlier)) return null;
    if (next.stretch) {
      if (frames.has("naming") && own && opensRelative(units, subject.outerFrom - 1)) return null;
      if (isEmbedded(units, cue, subject, earlier)) return null;
      const taken = earlier !== null && earlier.side !== "before";
      if (left === "quotation" && !after.that && !taken) return reading("quotation-said", "both", after.next);
      const setOff = isMark(units[after.next - 1], ",", ":");
      if (next.titled && !setOff && !frames.has("speech")) return null;
      if (frames.has("loose") && !frames.has("naming") && !setOff && next.endsOpen) return null;
      return reading("said-quotation", "after", after.next);
    }
    if (after.that && frames.has("speech")) return reading("said-that", "after", after.next);
    const tail = next.pos === "ADP" || subordinators.has(next.norm);
    const names = frames.has("naming") && !frames.has("speech") && !frames.has("quotation");
    if (left === "quotation" && !names && (tail || !startsClause(units, after.next)))
      return reading("quotation-said", "before", after.next);
    if (
      frames.has("speech") &&
      !/^(?:against|about|of|with|so)$/.test(next.norm) &&
      !(next.pos === "ADP" && posting.test(cue.verb.lemma)) &&
      (startsClause(units, after.next) || isRelativeObject(units, subject, after.next))
    ) {
      const opener = subject.outerFrom - 1;
      const relative = own && opensRelative(units, opener) && isFiniteVerb(units, after.next);
      return relative
        ? { ...reading("said-clause", "both", after.next), begin: opener }
        : reading("said-clause", "after", after.next);
    }
    return null;
  }
  if (left === "quotation" && frames.has("loose") && !isSetOff(units, subject.outerFrom)) return null;
  if (left === "quotation" || (left && frames.has("speech"))) {
    const goesOn = continues(units, after, left, subject.outerFrom);
    if (left === "fragment" && (!goesOn || !completes(units, after.next + 1))) return null;
    const read = reading(
      left === "quotation" ? "quotation-said" : "clause-said",
      goesOn ? "both" : "before",
      continuation(units, after),
    );
    const opener = subject.outerFrom - 2;
    return goesOn && opensRelative(units, opener) ? { ...read, begin: opener } : read;
  }
  if (
    after.ends === "comma" &&
    frames.has("speech") &&
    !cue.participial &&
    startsClause(units, after.next + 1)
  ) {
    return reading("said-clause", "after", after.next + 1, after.next + 1);
  }
  return null;
}

/** *a video posted on the site showed …*: a participle behind its noun. */
const posting = /^(?:post|write|tweet|blog|broadcast|relay|record)$/;

/** *said she would keep to it despite what she called “a bad start”*: part of the speaker's own statement. */
function isOwnTerm(
  units: readonly Unit[],
  { outerFrom, head }: SubjectPhrase,
  earlier: Reading | null,
): boolean {
  if (!earlier || earlier.side === "before" || units[outerFrom - 1]?.norm !== "what") return false;
  const inside = units.slice(earlier.next, outerFrom).every((_, i) => !isBreak(units, earlier.next + i));
  return inside && /^(?:he|she|it|they)$/.test(units[head]!.norm);
}

/** *the plan, he said, would fail* · *in the end, she said, they left*: what follows makes the fragment a clause. */
const completes = (units: readonly Unit[], at: number) => isFiniteVerb(units, at) || startsClause(units, at);

/** *…, which Ruiz said was late* · *…, which, Ruiz said, was late*: the relative pronoun begins the statement. */
const opensRelative = (units: readonly Unit[], at: number) =>
  /^(?:which|who)$/.test(units[at]?.norm ?? "") && isBreak(units, at - 1);

/** *which Ruiz said was late*: the relative pronoun is the subject of the statement. */
function isRelativeObject(units: readonly Unit[], subject: SubjectPhrase, next: number): boolean {
  return (
    /^(?:which|that|who|whom|what)$/.test(units[subject.outerFrom - 1]?.norm ?? "") &&
    isFiniteVerb(units, next)
  );
}

/** The start of what introduces the subject: *On Monday, Ruiz said* · *while Ruiz said*. */
function withLead(units: readonly Unit[], subjectFrom: number, floor: number): number {
  let from = subjectFrom;
  while (
    from > floor &&
    /^(?:and|but|while|as|because|though|although|whereas|yet|so|that|when|where|even)$/.test(
      units[from - 1]!.norm,
    )
  )
    from--;
  return from;
}

function subjectOf(units: readonly Unit[], cue: Cue, earlier: Reading | null): SubjectPhrase | null {
  if (cue.participial) return participleSubject(units, cue, earlier?.subject ?? null);
  const subject = subjectBefore(units, cue.infinitive ? startOfGoingOn(units, cue) : cue.from);
  const before = units[cue.from - 1];
  const coordinated =
    before &&
    (/^(?:and|but|or|then)$/.test(before.norm) || before.stretch || isMark(before, ",") || cue.infinitive);
  if (subject && !(coordinated && !isMark(before, ","))) return subject;
  if (earlier?.subject && earlier.zone.to <= cue.from) return earlier.subject;
  return coordinated ? leadingSubject(units, cue.from) : null;
}
