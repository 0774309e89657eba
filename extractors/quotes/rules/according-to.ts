import { isFiniteVerb, startsClause } from "../clauses.js";
import { documents, subordinators } from "../lexicon/words.js";
import { seeing } from "../makers.js";
import { isTime, type NounPhrase, phraseStartingAt, withAttachments } from "../noun-phrases.js";
import { type SubjectPhrase, subjectAfter } from "../subjects.js";
import { isBreak, isMark, type Unit } from "../units.js";
import { contentStart } from "./content-before.js";
import type { Reading } from "./reading.js";

/** *According to Ruiz, …* · *…, according to a report by Ruiz*. */
export function readAccordingTo(units: readonly Unit[], at: number, after: number): Reading | null {
  const cue = readSource(units, at);
  if (!cue) return null;
  const floor = clauseStart(units, at, after);
  const { to: cueTo, lemma, source, via } = cue;
  const to = pastDescription(units, cue.past);
  const leads =
    contentStart(units, floor) >= at ||
    isConnective(units, floor, at) ||
    (isMark(units[to], ",") === false && startsNothingBefore(units, at, floor));
  const next = isBreak(units, to) ? to + 1 : to;
  const goesOn = next < units.length && !isMark(units[next], ".", ";", "!", "?", ")");
  const before = contentStart(units, floor) < at;
  const reading = (side: Reading["side"]): Reading => ({
    rule: "according-to",
    cue: { from: at, to: cueTo, lemma },
    subject: source,
    zone: { from: leads ? floor : isMark(units[at - 1], ",") ? at - 1 : at, to: next },
    side,
    next,
    addressee: null,
    via,
  });
  if (leads || !before) return goesOn ? reading("after") : null;
  const tail = units[next];
  const continuing =
    goesOn &&
    isMark(units[at - 1], ",") &&
    next > to &&
    tail &&
    !/^(?:who|which|as|after|while|and|but|when|where|with|though|although)$/.test(tail.norm) &&
    !/ing$/.test(tail.norm) &&
    (opensPhrase.test(units[at - 2]?.norm ?? "") || !endsWithDescription(units, next));
  return reading(continuing ? "both" : "before");
}

/** *killed 62, including, according to Ruiz, 54 children*. */
const opensPhrase = /^(?:and|or|but|including|of|to|by|with|for|in)$/;

/** *according to Ruiz, the head of the agency.*: nothing but a description follows. */
function endsWithDescription(units: readonly Unit[], at: number): boolean {
  const phrase = phraseStartingAt(units, at);
  if (!phrase) return false;
  const after = units[withAttachments(units, phrase).to];
  return after === undefined || isMark(after, ".");
}

interface Source {
  /** Just past the words of the cue. */
  to: number;
  lemma: string;
  source: SubjectPhrase;
  via: NounPhrase | null;
  /** Just past the source. */
  past: number;
}

/** *according to Ruiz* · *per the bank* · *in her view* · *by reports*: the cue at `at` with who it names. */
function readSource(units: readonly Unit[], at: number): Source | null {
  const to = cueEnd(units, at);
  if (to === null) return viewOf(units, at);
  const named = subjectAfter(units, to) ?? loneWord(units, to);
  const joint = named && withState(units, withSecond(units, named));
  const whole = joint && units[at]!.norm === "according" ? withParticiple(units, joint) : joint;
  if (whole && whole.from === whole.head && measures.test(units[whole.head]!.norm)) return null;
  if (!whole || !isClosed(units, at, whole.outerTo)) return null;
  const { source, via, to: past } = behindDocument(units, withoutClause(units, whole));
  return { to, lemma: lemmaOf(units, at, to), source, via, past };
}

/** *according to*, *per*, *in the words of*. */
const lemmaOf = (units: readonly Unit[], at: number, to: number) =>
  units
    .slice(at, to)
    .map(({ norm }) => norm)
    .join(" ");

/** What things are sorted and done *according to*. */
const measures =
  /^(?:size|age|plan|plans|schedule|need|needs|ability|type|colour|color|weight|height|rank|taste|custom|tradition)$/;

const views = /^(?:view|opinion|words|telling|estimation|account|reckoning)$/;

/** *in his view* · *in Ruiz’s words* · *by reports* · *by the bank’s estimate*, set off by a mark. */
function viewOf(units: readonly Unit[], at: number): Source | null {
  const { norm } = units[at]!;
  if (!/^(?:in|by|from)$/.test(norm) || !(at === 0 || isMark(units[at - 1], ",", ";"))) return null;
  const phrase = phraseStartingAt(units, at + 1);
  if (!phrase || phrase.to > at + 8) return null;
  const noun = units[phrase.head]!.norm;
  const closed = units[phrase.to] === undefined || isMark(units[phrase.to], ",", ".");
  const lone = norm === "by" && noun === "reports" && phrase.to === at + 2;
  const owner = ownerBefore(units, phrase);
  const counted =
    norm === "by" && /^(?:report|reports|account|accounts|estimate|estimates|count|reckoning)$/.test(noun);
  if (!(lone || (owner && closed && (counted || (norm !== "by" && views.test(noun)))))) return null;
  const source = owner ?? phrase;
  const named = { ...source, outerFrom: at, outerTo: phrase.to };
  return { to: phrase.to, lemma: `${norm} ${noun}`, source: named, via: null, past: phrase.to };
}

/** *Ruiz* of *Ruiz’s opinion*, *his* of *his opinion*. */
function ownerBefore(units: readonly Unit[], { from, head }: NounPhrase): NounPhrase | null {
  if (/^(?:his|her|their|its)$/.test(units[from]!.norm)) return { from, to: from + 1, head: from };
  for (let i = from + 1; i < head; i++)
    if (/^(?:'s|'|’)$/.test(units[i]!.norm)) return { from, to: i, head: i - 1 };
  return null;
}

/** *…; according to Ruiz, …* · *…, but, according to Ruiz, …*: the clause that the cue opens begins behind the mark. */
function clauseStart(units: readonly Unit[], at: number, floor: number): number {
  let i = at - 1;
  if (isMark(units[i], ",")) i--;
  if (/^(?:and|but|while|though|although)$/.test(units[i]?.norm ?? "")) i--;
  const opened =
    i < at - 1 &&
    (isMark(units[i], ",") || (isMark(units[i + 1], ",") && opensSubordinate(units, floor, i + 1)));
  if (opened && !isMark(units[i], ",")) return i + 2;
  return i > floor && (opened || isMark(units[i], ";")) ? i + 1 : floor;
}

/** *While some doubt it, …*: a clause that needs a main one, which has not come yet. */
const opensSubordinate = (units: readonly Unit[], floor: number, comma: number) =>
  comma - floor < 40 &&
  subordinators.has(units[floor]!.norm) &&
  !units.slice(floor, comma).some((_, i) => isBreak(units, floor + i));

function cueEnd(units: readonly Unit[], at: number): number | null {
  const { norm } = units[at]!;
  if (norm === "according" && units[at + 1]?.norm === "to") return at + 2;
  const opens = at === 0 || units[at - 1]!.stretch !== null || isMark(units[at - 1], ",", ";");
  if (!opens) return null;
  if (norm === "per") return at + 1;
  const words = units.slice(at, at + 4).map((unit) => unit.norm);
  if (norm === "as" && words[1] === "per") return at + 2;
  return norm === "in" && words[1] === "the" && views.test(words[2] ?? "") && words[3] === "of"
    ? at + 4
    : null;
}

/** *per Ruiz* needs a comma or an end behind it; *per day* and the like have none. */
function isClosed(units: readonly Unit[], at: number, to: number): boolean {
  return units[at]!.norm === "according" || units[to] === undefined || isMark(units[to], ",", ".", ";");
}

/** *According to reports, …* · *according to show insiders*: a noun that the tagger took for a verb. */
function loneWord(units: readonly Unit[], at: number): SubjectPhrase | null {
  const unit = units[at];
  if (!unit || unit.stretch || !/^\p{L}/u.test(unit.norm)) return null;
  const rest = phraseStartingAt(units, at + 1);
  const to = rest?.to ?? at + 1;
  if (!rest && units[to] && !isMark(units[to], ",", ".", ";")) return null;
  return { from: at, to, head: rest?.head ?? at, outerFrom: at, outerTo: to };
}

/** *In addition, according to Ruiz, …*: words that join sentences are no part of the statement. */
function isConnective(units: readonly Unit[], floor: number, at: number): boolean {
  if (at - floor > 6 || !isMark(units[at - 1], ",")) return false;
  const words = units.slice(contentStart(units, floor), at - 1).map(({ norm }) => norm);
  return connectives.has(words.join(" "));
}

const connectives = new Set([
  "at the same time",
  "at the time",
  "in addition",
  "for example",
  "for instance",
  "in total",
  "overall",
  "moreover",
  "furthermore",
  "in fact",
]);

function startsNothingBefore(units: readonly Unit[], at: number, floor: number): boolean {
  return (
    at - floor <= 8 &&
    isMark(units[at - 1], ",") &&
    !units.slice(floor, at).some((unit) => unit.pos === "VERB" || unit.pos === "AUX" || unit.stretch)
  );
}

/** *witness accounts and authorities,*: with a second source that the first was cut off from. */
function withSecond(units: readonly Unit[], source: SubjectPhrase): SubjectPhrase {
  const second = units[source.outerTo]?.norm === "and" ? phraseStartingAt(units, source.outerTo + 1) : null;
  if (!second || !isMark(units[second.to], ",", ".") || units[source.from]!.stretch) return source;
  return { ...source, to: second.to, head: second.head, outerTo: second.to };
}

/** *police in Baytown, Texas,*: with the state or country behind a place. */
function withState(units: readonly Unit[], source: SubjectPhrase): SubjectPhrase {
  const [town, comma, state] = [units[source.outerTo - 1], units[source.outerTo], units[source.outerTo + 1]];
  if (town?.entity?.type !== "place" || !isMark(comma, ",") || state?.entity?.type !== "place") return source;
  const { to } = phraseStartingAt(units, source.outerTo + 1)!;
  return isMark(units[to], ",", ".") ? { ...source, to, outerTo: to } : source;
}

/** *videos shared on local forums,*: with the participle behind a document up to the mark that closes it. */
function withParticiple(units: readonly Unit[], source: SubjectPhrase): SubjectPhrase {
  const verb = units[source.outerTo];
  const base = phraseStartingAt(units, source.from);
  const bare = base && !units[base.head]!.entity && verb?.pos === "VERB" && /(?:ed|en|t|d)$/.test(verb.norm);
  if (!bare) return source;
  for (let i = source.outerTo + 1; i < Math.min(units.length, source.outerTo + 10); i++) {
    if (/^(?:by|from)$/.test(units[i]!.norm) && !seeing.test(verb.norm)) return source;
    if (isMark(units[i], ",", "."))
      return { ...source, to: placing.test(verb.norm) ? i : source.to, outerTo: i };
    if (units[i]!.stretch || isFiniteVerb(units, i)) return source;
  }
  return source;
}

/** Participles that say which of many it is; *a study published on Monday* is *a study*. */
const placing = /^(?:posted|shared|uploaded|circulated|heard)$/;

/** *a report by Ruiz*, *a statement released by the bank*: who made the document speaks. */
function behindDocument(
  units: readonly Unit[],
  phrase: SubjectPhrase,
): { source: SubjectPhrase; via: NounPhrase | null; to: number } {
  const base = phraseStartingAt(units, phrase.from);
  const plain = { source: phrase, via: null, to: phrase.outerTo };
  if (!base || !documents.has(units[base.head]!.norm)) return plain;
  let i = base.to;
  for (let hops = 0; hops < 8 && i < units.length; hops++, i++) {
    const unit = units[i]!;
    if (isMark(unit, ",", ".", ";") || unit.stretch) return plain;
    if (seeing.test(unit.norm)) return plain;
    if (unit.norm === "by" || unit.norm === "from") {
      const maker = phraseStartingAt(units, i + 1);
      if (!maker) return plain;
      const whole = withAttachments(units, maker);
      return {
        source: { ...whole, head: maker.head, outerFrom: phrase.from, outerTo: whole.to },
        via: null,
        to: whole.to,
      };
    }
  }
  return plain;
}

/** *According to Ruiz archaeologists have …*: the name alone is the source if a clause starts right behind it. */
function withoutClause(units: readonly Unit[], found: SubjectPhrase): SubjectPhrase {
  const next = units[found.outerTo];
  if (!next || !isFiniteVerb(units, found.outerTo)) return found;
  for (let i = found.from; i < found.to - 1; i++) {
    const ends =
      units[i]!.mention >= 0 && units[i + 1]!.mention !== units[i]!.mention && units[i + 1]!.norm !== "'s";
    if (ends) return { from: found.from, to: i + 1, head: i, outerFrom: found.from, outerTo: i + 1 };
  }
  return found;
}

/** Past a description between commas: *by Ruiz, director of the event,* · *to the agency, which cited sources,*. */
function pastDescription(units: readonly Unit[], to: number): number {
  if (!isMark(units[to], ",")) return to;
  const next = units[to + 1];
  if (!next || next.stretch) return to;
  const relative = /^(?:who|which|whose)$/.test(next.norm);
  const phrase = relative ? null : phraseStartingAt(units, to + 1);
  const comma = units.findIndex((unit, i) => i > to + 1 && isMark(unit, ",", "."));
  if (comma === -1 || comma >= units.length - 2) return to;
  if (relative) return comma;
  const bare = phrase !== null && phrase.from === phrase.head && units[phrase.to]?.norm !== "of";
  if (!phrase || bare || isTime(units, phrase)) return to;
  const goesOn = units[comma + 1]!.pos !== "ADP" && !isFiniteVerb(units, comma + 1);
  return withAttachments(units, phrase).to === comma && goesOn && startsClause(units, comma + 1) ? comma : to;
}
