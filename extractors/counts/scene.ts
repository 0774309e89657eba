import type { Range } from "../../schemas/index.js";
import type { Facts } from "../define.js";
import { withOwnWords } from "../own-words.js";
import type { Document, Token } from "../text/document.js";
import { type DecimalMark, decimalMark } from "../text/figures.js";
import { cricketCues, golfCues, sportCues } from "./lexicon/contexts.js";
import { currencyWords } from "./lexicon/currencies.js";
import { units } from "./lexicon/units.js";
import type { CountOptions } from "./options.js";

/** The article as the count rules see it: its tokens, and which of them other facts own. */
export interface Scene {
  doc: Document;
  facts: Facts;
  tokens: readonly Token[];
  mark: DecimalMark;
  /** Tokens inside a name or a temporal expression. */
  inName: Uint8Array;
  inDate: Uint8Array;
  /** Where names of people end in the text. */
  personEnds: ReadonlySet<number>;
  /** ISO 3166 codes of the countries that the article names, the most named first. */
  countries: readonly string[];
  /** What the article tells of: a bare figure is one of runs in cricket and of strokes in golf, *28C* is heat. */
  tellsOf: ReadonlySet<"cricket" | "golf" | "sport" | "heat">;
  /** Units and currencies by their words: the lexicon's, and the user's own, which win. */
  units: ReadonlyMap<string, string>;
  currencies: ReadonlyMap<string, string>;
}

const noWords: CountOptions = { units: {}, currencies: {} };

export function surveyScene(doc: Document, facts: Facts, own: CountOptions = noWords): Scene {
  const { tokens } = doc;
  const names = facts.entities.flatMap((entity) => entity.mentions);
  const people = facts.entities.filter(({ type }) => type === "person").flatMap(({ mentions }) => mentions);
  const dates = facts.dates.map((date) => date.span);
  return {
    doc,
    facts,
    tokens,
    mark: decimalMark(tokens),
    inName: maskOf(tokens, names),
    inDate: maskOf(tokens, dates),
    personEnds: new Set(people.map(({ end }) => end)),
    countries: countriesOf(facts),
    tellsOf: subjectsOf(tokens),
    units: withOwnWords(units, own.units),
    currencies: withOwnWords(currencyWords, own.currencies),
  };
}

const heatCues: ReadonlySet<string> = new Set(
  "temperature temperatures celsius degree degrees heatwave heatwaves".split(" "),
);

/** Words of each subject, and how many of them at least tell that the article is about it. */
const subjectCues: readonly (readonly [
  "cricket" | "golf" | "sport" | "heat",
  ReadonlySet<string>,
  number,
])[] = [
  ["cricket", cricketCues, 2],
  ["golf", golfCues, 2],
  ["sport", sportCues, 3],
  ["heat", heatCues, 1],
];

function subjectsOf(tokens: readonly Token[]): Scene["tellsOf"] {
  const told = subjectCues.filter(([, cues, fewest]) => {
    let found = 0;
    return tokens.some(({ norm }) => cues.has(norm) && ++found === fewest);
  });
  return new Set(told.map(([subject]) => subject));
}

function countriesOf({ entities }: Facts): string[] {
  return entities
    .filter(({ type }) => type === "place")
    .flatMap(({ links, mentions }) =>
      links.filter(({ source }) => source === "iso3166").map(({ id }) => ({ id, named: mentions.length })),
    )
    .sort((a, b) => b.named - a.named)
    .map(({ id }) => id);
}

/** Marks the tokens that overlap any of the ranges. */
function maskOf(tokens: readonly Token[], ranges: readonly Range[]): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const range of sorted) {
    while (at > 0 && tokens[at - 1]!.end > range.start) at--;
    while (at < tokens.length && tokens[at]!.end <= range.start) at++;
    for (; at < tokens.length && tokens[at]!.start < range.end; at++) mask[at] = 1;
  }
  return mask;
}

/** The lower-cased word at `at`, or an empty one past either end. */
export function wordAt(scene: Scene, at: number): string {
  return scene.tokens[at]?.norm ?? "";
}

/** Whether the sentence of token `at` has a word of `words` among the `reach` tokens before it. */
export function precededBy(scene: Scene, at: number, words: ReadonlySet<string>, reach: number): boolean {
  const sentence = scene.tokens[at]?.sentence;
  for (let i = at - 1; i >= 0 && i >= at - reach && scene.tokens[i]!.sentence === sentence; i--) {
    const token = scene.tokens[i]!;
    if (words.has(token.norm) || words.has(token.lemma)) return true;
  }
  return false;
}

/** The same for the tokens from `at` on. */
export function followedBy(scene: Scene, at: number, words: ReadonlySet<string>, reach: number): boolean {
  const sentence = scene.tokens[at - 1]?.sentence;
  for (let i = at; i < scene.tokens.length && i < at + reach && scene.tokens[i]!.sentence === sentence; i++) {
    const token = scene.tokens[i]!;
    if (words.has(token.norm) || words.has(token.lemma)) return true;
  }
  return false;
}
