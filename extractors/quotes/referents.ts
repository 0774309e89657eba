import type { Entity } from "../../schemas/index.js";
import { isFiniteVerb } from "./clauses.js";
import { documents, institutionNouns } from "./lexicon/words.js";
import { namedHead } from "./named-head.js";
import { isPronoun, isTime, type NounPhrase } from "./noun-phrases.js";
import { subjectBefore } from "./subjects.js";
import type { Passage, Unit } from "./units.js";

/** A subject of the text that *they* or *it* may point back to. */
export interface Referent {
  passage: Passage;
  phrase: NounPhrase;
  entity: Entity | null;
  /** Whether it may be *they*. */
  many: boolean;
  /** Whether it may be *it*. */
  single: boolean;
  /** Whether it is a name, a body or people, so can speak. */
  agent: boolean;
}

const groups =
  /^(?:team|group|family|couple|pair|committee|council|police|government|company|firm|bank|party|crew|staff|panel|jury|board|ministry|department|agency|union|band|duo|trio|crowd|public|press|media|majority|number|host|handful|rest)$/;
const plurals =
  /^(?:people|men|women|children|police|media|researchers|staff|others|some|many|several|both|all)$/;

/** Plurals of those who can speak, by their endings: *officials*, *scientists*, *lawmakers*. */
const people =
  /(?:er|or|ist|ian|ant|dent|ee|cial|tive|itic|ness|expert|parent|friend|source|survivor|author|victim|relative|neighbour|neighbor|fan|youth)s$|(?:ies|sses)$|(?:men|people|police|children)$/;

const speakers =
  /(?:man|woman|person|er|or|ist|ian|ant|cial|tive|expert|source|police|governor|president|minister|chief|mayor|friend|mother|father|wife|husband|son|daughter|brother|sister|head|boss|witness|victim|resident|student|agent|parent|teen|boy|girl|coach|captain|host|guard|pilot|chair|judge|nurse|aide|guest|fan|colleague|neighbour|cousin|nephew|niece|aunt|uncle|lady|critic|secretary|deputy|mp|senator)$/;

/** Whether a noun stands for one person: *a lawyer*. */
export const isPerson = (norm: string) => speakers.test(norm) && !groups.test(norm);

/** Whether a noun stands for several people: *researchers*. */
export const isMany = (norm: string) => people.test(norm) && !groups.test(norm);

/** Whether a noun stands for people, one or many: *officials*, *a lawyer*. */
export const isPeople = (norm: string) => groups.test(norm) || people.test(norm) || speakers.test(norm);

/** *…, said Ruiz*, not *…, announced the deal*: a name, a pronoun, people, a body or a document. */
export function canSpeak(units: readonly Unit[], { head }: NounPhrase): boolean {
  const unit = units[head]!;
  if (unit.entity) return /^(?:person|organization|place|group)$/.test(unit.entity.type);
  return (
    isPronoun(unit) || isPeople(unit.norm) || institutionNouns.has(unit.norm) || documents.has(unit.norm)
  );
}

/** Subjects of the finite verbs of a passage, in order, without pronouns and times. */
export function referentsIn(passage: Passage): Referent[] {
  const { units } = passage;
  const found: Referent[] = [];
  for (let i = 1; i < units.length; i++) {
    if (!isFiniteVerb(units, i)) continue;
    const phrase = subjectBefore(units, i);
    if (!phrase || isPronoun(units[phrase.head]) || isTime(units, phrase)) continue;
    if (found.some((earlier) => earlier.phrase.head === phrase.head)) continue;
    found.push(referentOf(passage, phrase));
  }
  return found.sort((a, b) => a.phrase.head - b.phrase.head);
}

function referentOf(passage: Passage, phrase: NounPhrase): Referent {
  const { units } = passage;
  const head = units[phrase.head]!;
  const joint = units.slice(phrase.from, phrase.head).some((unit) => unit.norm === "and" && !unit.entity);
  const entity = joint ? null : units[namedHead(units, phrase)]!.entity;
  const person = entity?.type === "person";
  return {
    passage,
    phrase,
    entity,
    many: joint || (!person && (entity !== null || isPlural(head))),
    single: !joint && !person && (entity !== null || isThing(head)),
    agent: entity !== null || groups.test(head.norm) || people.test(head.norm),
  };
}

const isPlural = ({ norm, pos }: Unit) =>
  groups.test(norm) || plurals.test(norm) || (pos === "NOUN" && /[^s]s$/.test(norm));

const isThing = ({ norm }: Unit) => groups.test(norm) || institutionNouns.has(norm);
