import { references } from "../lexicon/references.js";
import { irregularPasts } from "../lexicon/verbs.js";
import type { Line } from "../line.js";
import { isPresentAge } from "../phrases/present-age.js";
import { type Reading, type Rule, referenceSense } from "../sense.js";

/** *now*, *currently*, *these days*, *recently*, *in the past*, *soon*, *the near future*. */
export const reference: Rule = {
  id: "reference",
  wakes: ["reference", "unit", "period", "day-word"],
  read(line, at) {
    if (isPresentAge(line, at)) return fixed(at + 1, "PRESENT_REF");
    for (const [words, value, follows] of phrases) {
      const end = endOf(line, at, words);
      if (end !== null && (follows === undefined || follows(line, at, end))) return fixed(end, value);
    }
    const value = references.get(line.word(at));
    const suits = guards.get(line.word(at));
    if (value === undefined || !(suits === undefined || suits(line, at))) return null;
    if (line.word(at) !== "soon") return fixed(at + 1, value);
    return irregularPasts.has(line.word(at + 1)) ? null : soon(at + 1);
  },
};

function fixed(end: number, value: string): Reading {
  return { end, rule: value.toLowerCase().replace("_", "-"), sense: () => referenceSense(value) };
}

/** *He soon left*: what came soon after something told is no future. */
function soon(end: number): Reading {
  return {
    end,
    rule: "future-ref",
    sense: (scene) => (scene.tense === "past" ? null : referenceSense("FUTURE_REF")),
  };
}

type Guard = (line: Line, at: number, end: number) => boolean;

const afterPreposition: Guard = (line, at) =>
  /^(?:at|for|in|by|until|since|to|into|from)$/.test(line.word(at - 1));
const closes: Guard = (line, _at, end) => {
  const next = line.token(end);
  return next === undefined || (next.norm !== "of" && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos));
};
/** *The moment the lights came on* is no present. */
const opensClause: Guard = (line, _at, end) => /^(?:DET|PRON)$/.test(line.token(end)?.pos ?? "");
const standsAlone: Guard = (line, at, end) => afterPreposition(line, at, end) && closes(line, at, end);

/** Phrases of several words; `follows` must hold where it is given. */
const phrases: readonly (readonly [string, string, Guard?])[] = [
  ["right now", "PRESENT_REF"],
  ["these days", "PRESENT_REF"],
  ["the time being", "PRESENT_REF"],
  ["the present day", "PRESENT_REF"],
  ["the present time", "PRESENT_REF"],
  ["the present", "PRESENT_REF", closes],
  ["the current moment", "PRESENT_REF"],
  ["the moment", "PRESENT_REF", (line, at, end) => standsAlone(line, at, end) && !opensClause(line, at, end)],
  ["this moment", "PRESENT_REF", standsAlone],
  [
    "the minute",
    "PRESENT_REF",
    (line, at, end) => line.word(at - 1) === "at" && closes(line, at, end) && !opensClause(line, at, end),
  ],
  ["this time", "PRESENT_REF", (line, at, end) => line.word(at - 1) === "at" && closes(line, at, end)],
  ["the recent past", "PAST_REF"],
  ["the distant past", "PAST_REF"],
  ["recent times", "PAST_REF"],
  ["the past", "PAST_REF", standsAlone],
  ["a long time ago", "PAST_REF"],
  ["some time ago", "PAST_REF"],
  ["the near future", "FUTURE_REF"],
  ["the foreseeable future", "FUTURE_REF"],
  ["the immediate future", "FUTURE_REF"],
  ["the distant future", "FUTURE_REF"],
  ["the not too distant future", "FUTURE_REF"],
  ["the future", "FUTURE_REF", closes],
  ["anytime soon", "FUTURE_REF"],
  ["any time soon", "FUTURE_REF"],
];

/** When a single word is a reference. */
const guards: ReadonlyMap<string, (line: Line, at: number) => boolean> = new Map([
  ["now", (line, at) => !line.isHyphen(at + 1) && line.word(at + 1) !== "that"],
  ["present", (line, at) => line.word(at - 1) === "at" && closes(line, at, at + 1)],
  ["moment", () => false],
  ["past", () => false],
  ["future", () => false],
  [
    "soon",
    (line, at) =>
      !/^(?:as|so|too|how)$/.test(line.word(at - 1)) && !/^(?:as|after|enough)$/.test(line.word(at + 1)),
  ],
  [
    "shortly",
    (line, at) =>
      !/^(?:after|before|afterward|afterwards|thereafter|following|past)$/.test(line.word(at + 1)),
  ],
] satisfies [string, (line: Line, at: number) => boolean][]);

function endOf(line: Line, at: number, phrase: string): number | null {
  const words = phrase.split(" ");
  return words.every((word, index) => line.word(at + index) === word) ? at + words.length : null;
}
