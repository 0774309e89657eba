import { startsClause } from "../clauses.js";
import { documents, institutionNouns } from "../lexicon/words.js";
import { isPeople } from "../referents.js";
import type { Reading } from "../rules/reading.js";
import type { Unit } from "../units.js";
import { complementAt } from "./complement.js";
import { predicateAfter } from "./predicate.js";
import { shape } from "./shape.js";

const bucket = (n: number) =>
  n <= 3 ? String(n) : n <= 5 ? "4-5" : n <= 8 ? "6-8" : n <= 14 ? "9-14" : n <= 25 ? "15-25" : "26+";

function subjectShape(units: readonly Unit[], reading: Reading): string {
  const head = reading.subject && units[reading.subject.head];
  if (!head) return "none";
  if (head.entity) return head.entity.type;
  if (documents.has(head.norm)) return "document";
  if (institutionNouns.has(head.norm)) return "institution";
  if (head.pos === "NOUN" && isPeople(head.norm)) return "people";
  if (head.pos === "PRON" || /^(?:he|she|they|it|we|i|who)$/.test(head.norm)) return head.norm;
  return head.pos;
}

/** The noun that a description is about. */
function speakerWord(units: readonly Unit[], { subject }: Reading): string {
  const head = subject && units[subject.head];
  return head ? (head.entity ? head.entity.type : head.norm) : "none";
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
    `behind=${shape(units[cue.to])},rule=${rule}`,
    `opener=${reading.subject ? shape(units[reading.subject.outerFrom - 1]) : "none"}`,
    `speaker=${speakerWord(units, reading)}`,
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
    const predicate = predicateAfter(units, next);
    const far = bucket(predicate.distance);
    features.push(
      `predicate=${predicate.form},between=${predicate.between}`,
      `predicate=${predicate.form},far=${far}`,
      `predicate=${predicate.form},before=${predicate.before}`,
      `predicate=${predicate.form},agrees=${predicate.agrees}`,
      `predicate=${predicate.form},lemma=${cue.lemma}`,
      `predicate=${predicate.form},between=${predicate.between},rule=${rule}`,
      `predicate=${predicate.form},first=${shape(first)}`,
    );
  }
  if (reading.addressee) features.push("addressee");
  if (reading.subject && reading.subject === earlier?.subject)
    features.push("shared-subject", `shared-subject,rule=${rule}`);
  return features;
}
