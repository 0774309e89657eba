import { ordered } from "../lists.js";
import type { Token } from "../text/document.js";
import { isFigure } from "../text/figures.js";
import { fractionMarks } from "../text/lexicon/numerals.js";
import type { Finding } from "./figure.js";
import { openingWords } from "./lexicon/openings.js";
import { articleMeasure } from "./rules/article-measure.js";
import { decadeAge } from "./rules/decade-age.js";
import { magnitude } from "./rules/magnitude.js";
import { multiplier } from "./rules/multiplier.js";
import { groupAge, namedAge } from "./rules/named-age.js";
import { quantity } from "./rules/quantity.js";
import { range } from "./rules/range.js";
import { rate } from "./rules/rate.js";
import { ratio } from "./rules/ratio.js";
import type { Rule } from "./rules/rule.js";
import { statedAge } from "./rules/stated-age.js";
import { appositiveAge, deathAge, plainAge, predicatedAge } from "./rules/told-age.js";
import { vague } from "./rules/vague.js";
import type { Scene } from "./scene.js";
import { type Trace, traceReading } from "./trace.js";

/** The first rule that reads something at a token has it. */
export const rules = ordered({
  statedAge,
  namedAge,
  appositiveAge,
  predicatedAge,
  groupAge,
  decadeAge,
  deathAge,
  plainAge,
  magnitude,
  ratio,
  rate,
  vague,
  multiplier,
  range,
  articleMeasure,
  quantity,
});

const sign = /^[\p{Sc}.~−-]$/u;

/** Whether a number may begin here: a look-up for each token keeps the scan linear. */
function opens(token: Token): boolean {
  return (
    openingWords.has(token.norm) || sign.test(token.text) || fractionMarks.has(token.text) || isFigure(token)
  );
}

/** Reads the article from left to right; figures do not overlap. */
export function readFigures(scene: Scene, rules: readonly Rule[], trace?: Trace): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    const figure = opens(scene.tokens[at]!) ? readAt(scene, rules, at, trace) : null;
    if (figure) found.push(figure);
    at = figure ? Math.max(figure.end, at + 1) : at + 1;
  }
  return found;
}

function readAt(scene: Scene, rules: readonly Rule[], at: number, trace: Trace): Finding | null {
  const passed: string[] = [];
  for (const { id, read } of rules) {
    const figure = read(scene, at);
    if (figure) {
      const finding = { ...blank, ...figure, rule: id };
      if (trace) traceReading(trace, scene, at, finding, passed);
      return finding;
    }
    if (trace) passed.push(id);
  }
  if (trace && isFigure(scene.tokens[at])) traceReading(trace, scene, at, null, passed);
  return null;
}

const blank = {
  what: null,
  predicate: null,
  negated: false,
  attributedTo: null,
  dateId: null,
  placeId: null,
  confidence: 0,
} as const;
