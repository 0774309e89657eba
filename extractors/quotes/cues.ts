import { type CueVerb, particleSet, type VerbForm } from "./lexicon/cue-forms.js";
import { modals } from "./lexicon/words.js";
import { isBreak, isMark, type Unit } from "./units.js";

/** A reporting verb in a passage with the auxiliaries, adverbs and particles that go with it. */
export interface Cue {
  /** First unit of the verb group: *has* in *has also said*. */
  from: number;
  /** The verb itself. */
  at: number;
  /** Just past the verb and its particle. */
  to: number;
  verb: CueVerb;
  form: VerbForm;
  negated: boolean;
  /** *would*, *could*, *if*: nothing has been said yet. */
  modal: boolean;
  passive: boolean;
  infinitive: boolean;
  /** *saying*, without an auxiliary: its subject is that of the clause it hangs on. */
  participial: boolean;
}

const be = new Set("be is are was were been being 's 're am".split(" "));
const groupWords = new Set(
  "has have had having is are was were be been being do does did also later then again not n't never 've 'd 'll 's to".split(
    " ",
  ),
);

/** Every reporting verb of a passage, in order. Words that are nouns or names there are left out. */
export function findCues(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < units.length; i++) {
    const cue = cueAt(units, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  if (unit.stretch || unit.entity) return null;
  const entry = unit.cue;
  if (!entry || isHyphenated(units, at)) return null;
  const { verb, to } = withParticle(units, at, entry.verbs);
  const going = verb?.lemma === "go on" || verb?.lemma === "go";
  if (unit.norm === "regarding" || (going && units[to]?.norm === "to")) return null;
  if (isOffice(units, at, entry.form) || isTitleBeforeName(units, at, entry.form)) return null;
  if (!verb || readsAsNoun(units, at, to, entry.form)) return null;
  const group = verbGroup(units, at);
  const before = units[group.from - 1]?.norm ?? "";
  return {
    from: group.from,
    at,
    to,
    verb,
    form: entry.form,
    negated:
      group.words.some((word) => /^(?:not|never)$|n't$/.test(word)) ||
      /^(?:without|nor|nobody|no)$/.test(before),
    modal: group.words.some((word) => modals.has(word)),
    passive:
      (entry.form === "past" || entry.form === "past-participle") &&
      group.words.some((word) => be.has(word)) &&
      !group.words.includes("having"),
    participial: entry.form === "ing" && !group.words.some((word) => be.has(word)),
    infinitive: entry.form === "base" && (group.words.includes("to") || before === "to"),
  };
}

/** *District Judge Ruiz*: a base form with a capital inside a sentence, before a name. */
function isOffice(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const { token, pos } = units[at]!;
  return (
    at > 0 &&
    form === "base" &&
    pos === "PROPN" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    units[at + 1]?.pos === "PROPN"
  );
}

/** *employment judge Ruiz* · *state media said* · *state representative Ruiz*. */
function isTitleBeforeName(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const next = units[at + 1];
  if (form !== "base" || !next) return false;
  if (units[at]!.norm === "state") return next.pos === "NOUN" && units[at - 1]?.norm !== "they";
  return (
    /^(?:judge|coach|host|chair|champion|counsel)$/.test(units[at]!.norm) && next.entity?.type === "person"
  );
}

function isHyphenated(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  const joins = (other: Unit | undefined, touching: boolean) =>
    other !== undefined && /^[-‐‑]$/.test(other.norm) && touching;
  return (
    joins(units[at - 1], units[at - 1]?.end === unit.start) ||
    joins(units[at + 1], units[at + 1]?.start === unit.end)
  );
}

/** The verb with its particle, if the lexicon has the pair: *pointed out*, *put it*; else the bare verb. */
function withParticle(
  units: readonly Unit[],
  at: number,
  verbs: ReadonlyMap<string, CueVerb>,
): { verb: CueVerb | undefined; to: number } {
  const next = units[at + 1]?.norm ?? "";
  if (particleSet.has(next)) {
    const second = units[at + 2]?.norm ?? "";
    const two = verbs.get(`${next} ${second}`);
    if (two) return { verb: two, to: at + 3 };
    const one = verbs.get(next);
    if (one) return { verb: one, to: at + 2 };
  }
  return { verb: verbs.get(""), to: at + 1 };
}

const nounForms =
  /^(?:claim|report|state|comment|charge|note|remark|warning|call|demand|order|question|answer|quote|post|tweet|mention|signal|brief|view|rule|hold|record|list|document|project|forecast|estimate|promise|pledge|vow|protest|challenge|guess|detail|blog|text|email|message|address|talk|speech|laugh|smile|cry|shout|praise|blame|attack|press|issue|share|offer|joke|review|study|find|show|read|label|brand|term|rate|rank|style|frame|cast|update|counter|reply|request|request|appeal|address|sign|release|start|hit|fire|shot|hail|pan|rip|bash|knock|roast|pitch|toast|probe|text|host|cheer|volunteer|raise|support|finish|open|close|crack|cable|relay|broadcast|outline|dispute|reason|position|worry|feel|sound|place|judge|credit|welcome|trumpet|champion|counsel|coach|curse|caption|venture|judge)s?$/;

/** *the report says*: whether a word that may be a noun is one here. */
function readsAsNoun(units: readonly Unit[], at: number, to: number, form: VerbForm): boolean {
  const unit = units[at]!;
  const before = units[at - 1];
  if (
    before &&
    (before.pos === "DET" ||
      before.norm === "'s" ||
      /^(?:his|her|its|their|our|my|your|of|in|for|no|by|with|from|about|at|despite|amid|over|after|this|such)$/.test(
        before.norm,
      )) &&
    unit.pos !== "VERB" &&
    form !== "ing"
  )
    return true;
  if (before?.norm === "to" && form === "third") return true; // *called to reports of a fire*
  if (/^says?$/.test(unit.norm)) return before?.pos === "DET"; // *has a say*; the tagger finds more nouns
  const next = units[to];
  if (form === "third" && before?.stretch && (next?.entity || next?.pos === "PROPN" || next?.pos === "DET"))
    return false;
  if (form === "ing") return before?.pos === "DET" || (unit.pos === "NOUN" && !followsAsCue(units, to));
  if (
    form !== "base" &&
    form !== "third" &&
    !/^(?:said|told|wrote)$/.test(unit.norm) &&
    modifiesNoun(before, units[to])
  )
    return true;
  if (form !== "base" && form !== "third")
    return (
      unit.pos === "ADJ" && !followsAsCue(units, to) && !isMark(before, ",") && !endsSubject(before, form)
    );
  if (unit.pos === "VERB" || unit.pos === "AUX")
    return before?.pos === "DET" && before.norm !== "that" && before.norm !== "all";
  if (before?.pos === "ADJ" && nounForms.test(unit.norm)) return true;
  if (endsSubject(before, form) && isBreak(units, to) && breaksBefore(units, at)) return false;
  return !followsAsCue(units, to) && !(endsSubject(before, form) && beginsObject(units[to]));
}

/** How many units the subject of a parenthesis may have. */
const longestSubject = 6;

/** *Repairs — the council estimates — will wait*: a break not far before. */
const breaksBefore = (units: readonly Unit[], at: number) =>
  units
    .slice(Math.max(0, at - longestSubject), at)
    .some((_, i) => isBreak(units, Math.max(0, at - longestSubject) + i));

/** *with confirmed cases*, *an estimated cost*, *40 reported deaths*: a participle before its noun. */
const modifiesNoun = (before: Unit | undefined, next: Unit | undefined) =>
  before !== undefined &&
  !before.stretch &&
  !before.entity &&
  /^(?:DET|NUM|ADP|ADJ|PART)$/.test(before.pos) &&
  next !== undefined &&
  /^(?:NOUN|ADJ|NUM|PROPN)$/.test(next.pos) &&
  !/^(?:all|both|some|many|most|several|few|this|that|these|those)$/.test(before.norm);

/** *scientists report*, *the bank claims*: a word that may end the subject of a verb in this form, whatever the tagger says. */
function endsSubject(before: Unit | undefined, form: VerbForm): boolean {
  if (before === undefined || before.stretch) return false;
  if (before.entity) return form !== "base" || before.entity.type === "group";
  if (before.pos === "PROPN" || isMark(before, ")")) return form !== "base";
  if (before.pos !== "NOUN") return false;
  const plural = /[^s]s$|people$/.test(before.norm);
  return form === "base" ? plural : form === "third" ? !plural : true;
}

const beginsObject = (next: Unit | undefined) =>
  next !== undefined && (next.entity !== null || /^(?:NOUN|PROPN|ADJ|NUM|ADV|DET|PRON)$/.test(next.pos));

/** Whether what follows a word speaks for its being a reporting verb: *that*, a pronoun, a quotation. */
function followsAsCue(units: readonly Unit[], to: number): boolean {
  const next = units[to];
  if (next === undefined || next.stretch || isMark(next, ".", ":")) return true;
  if (isMark(next, ",")) return units[to + 1]?.stretch !== null;
  if (next.entity?.type === "person") return true;
  return /^(?:that|he|she|they|it|we|i|there|the|his|her|their|its|a|an|this)$/.test(next.norm);
}

function verbGroup(units: readonly Unit[], at: number): { from: number; words: string[] } {
  let from = at;
  const words: string[] = [];
  while (from > 0 && at - from < 8) {
    const unit = units[from - 1]!;
    if (unit.stretch || unit.entity) break;
    const belongs =
      groupWords.has(unit.norm) ||
      modals.has(unit.norm) ||
      unit.pos === "AUX" ||
      (unit.pos === "ADV" && from - 1 > 0) ||
      /n't$/.test(unit.norm);
    if (!belongs) break;
    if (
      unit.norm === "'s" &&
      units[from]?.pos !== "VERB" &&
      units[from]?.pos !== "ADV" &&
      units[from]?.pos !== "AUX"
    )
      break;
    words.push(unit.norm);
    from--;
  }
  return { from, words };
}
