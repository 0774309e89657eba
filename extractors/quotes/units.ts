import type { Entity, Range } from "../../schemas/index.js";
import type { Document, PartOfSpeech, Token } from "../text/document.js";
import { findMarkedStretches, type MarkedStretch } from "../text/quotation-marks.js";
import { type CueForm, cueForms, type OwnVerbs } from "./lexicon/cue-forms.js";
import { isTitle } from "./titles.js";

/** A token outside quotation marks, or a whole marked stretch, which grammar treats as one word. */
export interface Unit extends Range {
  norm: string;
  pos: PartOfSpeech;
  /** The last token of the unit, for its sentence and place. */
  token: Token;
  stretch: MarkedStretch | null;
  /** Whether the marked stretch ends with a word, not with a comma or stop. */
  endsOpen: boolean;
  /** Whether the marked stretch reads as a name: *“Northern Lights”*. */
  titled: boolean;
  /** The entity whose name holds the token. */
  entity: Entity | null;
  /** What the word may be as a reporting verb. */
  cue: CueForm | undefined;
  /** Place of the mention in the document, so that neighbouring mentions can be told apart. */
  mention: number;
}

/** A sentence as it stands around the quotation marks; what is inside them does not end it. */
export interface Passage {
  index: number;
  paragraph: number;
  units: Unit[];
}

/** What the quote rules look at: the article cut into passages, each a row of units. */
export interface Scene {
  doc: Document;
  entities: readonly Entity[];
  stretches: readonly MarkedStretch[];
  passages: Passage[];
}

interface MentionAt extends Range {
  entity: Entity;
}

export function setScene(doc: Document, entities: readonly Entity[], verbs?: OwnVerbs): Scene {
  const stretches = findMarkedStretches(doc.text, doc.paragraphs);
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }): MentionAt => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const units = unitsOf(doc, stretches, mentions, cueForms(verbs));
  return { doc, entities, stretches, passages: passagesOf(doc, units) };
}

function unitsOf(
  doc: Document,
  stretches: readonly MarkedStretch[],
  mentions: readonly MentionAt[],
  cues: ReadonlyMap<string, CueForm>,
): Unit[] {
  const units: Unit[] = [];
  let mark = 0;
  let near = 0;
  for (const token of doc.tokens) {
    if (widthless.test(token.text)) continue;
    while (mark < stretches.length && stretches[mark]!.outer.end <= token.start) mark++;
    while (near < mentions.length && mentions[near]!.end <= token.start) near++;
    const stretch = stretches[mark];
    const last = units.at(-1);
    if (stretch && token.start >= stretch.outer.start) {
      if (last?.stretch === stretch) {
        last.token = token;
        continue;
      }
      const { start, end } = stretch.outer;
      units.push({
        start,
        end,
        norm: "“”",
        pos: "X",
        token,
        stretch,
        endsOpen: endsWithWord(doc.text, stretch),
        titled: isTitle(doc.text.slice(stretch.inner.start, stretch.inner.end)),
        entity: null,
        cue: undefined,
        mention: -1,
      });
      continue;
    }
    const mention = mentions[near];
    const named = mention !== undefined && mention.start <= token.start && token.end <= mention.end;
    // *WHO* is no relative pronoun.
    const norm =
      named && isAcronym(token.text) ? token.text : isClockMark(doc.text, token) ? "h:mm" : token.norm;
    units.push({
      start: token.start,
      end: token.end,
      norm,
      pos: norm === "h:mm" ? "NUM" : partOfSpeech(token, named, last),
      token,
      stretch: null,
      endsOpen: false,
      titled: false,
      entity: named ? mention.entity : null,
      cue: cues.get(norm),
      mention: named ? near : -1,
    });
  }
  return units;
}

function partOfSpeech({ norm, pos }: Token, named: boolean, before: Unit | undefined): PartOfSpeech {
  if (norm === "police" || (before?.pos === "NUM" && halfOfDay.test(norm))) return "NOUN";
  return named && pos !== "PUNCT" && norm !== "'s" ? "PROPN" : pos;
}

const halfOfDay = /^[ap]\.?m\.?$/;

/** The colon of *7:45*. */
const isClockMark = (text: string, { start, end, norm }: Token) =>
  norm === ":" && /\d/.test(text.slice(start - 1, start)) && /\d/.test(text.slice(end, end + 1));

/** Joiners and marks of byte order, which are no words. */
const widthless = /^[\u200B\u2060\uFEFF]+$/;

const isAcronym = (text: string) => /^\p{Lu}{2,6}$/u.test(text);

function endsWithWord(text: string, stretch: MarkedStretch): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(stretch.inner.start, stretch.inner.end));
}

function passagesOf(doc: Document, units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let open: Unit[] = [];
  const paragraphOf = (unit: Unit) => doc.sentences[unit.token.sentence]!.paragraph;
  units.forEach((unit, i) => {
    open.push(unit);
    const next = units[i + 1];
    if (
      next &&
      paragraphOf(next) === paragraphOf(unit) &&
      !endsPassage(doc, unit) &&
      !endsAtHour(doc, unit, next)
    )
      return;
    passages.push({ index: passages.length, paragraph: paragraphOf(unit), units: open });
    open = [];
  });
  return passages;
}

/** A unit ends its passage if the document's sentence ends with it. */
function endsPassage(doc: Document, unit: Unit): boolean {
  return doc.sentences[unit.token.sentence]!.endToken === unit.token.index + 1;
}

/** *at 7:45 p.m. “Nobody was hurt,” …* · *about 9 p.m. The fire …*: the stop of an hour ends the sentence as well. */
function endsAtHour({ text }: Document, { norm, stretch }: Unit, next: Unit): boolean {
  if (stretch || !/^[ap]\.m\.$/.test(norm)) return false;
  const opening = text.slice(next.stretch?.inner.start ?? next.start, next.end);
  if (next.stretch) return /^\p{Lu}/u.test(opening) && !next.endsOpen;
  return /^\p{Lu}\p{Ll}/u.test(opening) && !next.entity && next.pos !== "PROPN";
}

/** The text that the units `from` up to, not including, `to` cover. */
export function rangeOf(units: readonly Unit[], from: number, to: number): Range {
  return { start: units[from]!.start, end: units[to - 1]!.end };
}

export const isMark = (unit: Unit | undefined, ...norms: string[]) =>
  unit !== undefined && unit.stretch === null && norms.includes(unit.norm);

/** A comma, or a dash with room around it: what sets a parenthesis off. */
export function isBreak(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.stretch) return false;
  if (unit.norm === "," || unit.norm === "—" || unit.norm === "–" || unit.norm === "--") return !unit.entity;
  return unit.norm === "-" && units[i - 1]?.end !== unit.start && units[i + 1]?.start !== unit.end;
}
