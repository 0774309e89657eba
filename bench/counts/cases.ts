/** Answers the number cases of Recognizers-Text and Duckling in their own terms: spans, values and unit names. */

import { boundBefore } from "../../extractors/counts/bounds.js";
import { counts } from "../../extractors/counts/index.js";
import { ratio } from "../../extractors/counts/rules/ratio.js";
import { surveyScene } from "../../extractors/counts/scene.js";
import type { Facts } from "../../extractors/define.js";
import { analyse, type Document, type Token } from "../../extractors/index.js";
import { runAlone } from "../../extractors/run.js";
import { decimalMark, isFigure } from "../../extractors/text/figures.js";
import { readNumeral } from "../../extractors/text/numerals.js";
import { readOrdinal } from "../../extractors/text/ordinals.js";
import type { Count } from "../../schemas/index.js";

export interface CaseSpan {
  start: number;
  end: number;
  text: string;
  value: string | number | null;
  unit?: string;
}

const noFacts: Facts = { entities: [], counts: [], dates: [], quotes: [], extensions: {} };

export function answer(input: string, family: string): CaseSpan[] {
  const doc = analyse({ text: input });
  if (family === "number") return numbers(doc);
  if (family === "ordinal") return ordinals(doc);
  const found = runAlone(counts, doc, noFacts);
  if (family === "numberrange") return found.flatMap((count) => range(doc, count));
  const kinds = kindsOf[family] ?? ["cardinal", "money", "percent", "measure", "age"];
  return found.filter(({ kind }) => kinds.includes(kind)).map((count) => quantity(count, family));
}

const kindsOf: Readonly<Record<string, string[]>> = {
  percentage: ["percent"],
  currency: ["money"],
  dimension: ["measure"],
  age: ["age"],
  temperature: ["measure"],
};

function numbers(doc: Document): CaseSpan[] {
  const { tokens, text } = doc;
  const scene = surveyScene(doc, noFacts);
  const mark = decimalMark(tokens);
  const found: CaseSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const proportion = ratio.read(scene, at);
    const value = proportion?.value ?? null;
    const reading =
      proportion && value !== null ? { value, end: proportion.end } : readNumeral(tokens, at, mark);
    if (reading) found.push(spanOf(text, tokens[at]!.start, tokens[reading.end - 1]!.end, reading.value));
    else if (isFigure(tokens[at])) found.push(...digitRuns(text, tokens[at]!));
    at = reading?.end ?? at + 1;
  }
  return found;
}

/** *192.168.1.2* and *22,24,26*: no single number, so each run of digits is one. */
function digitRuns(text: string, token: Token): CaseSpan[] {
  return [...token.text.matchAll(/\d+/g)].map(({ index, 0: digits }) =>
    spanOf(text, token.start + index, token.start + index + digits.length, Number(digits)),
  );
}

function ordinals({ tokens, text }: Document): CaseSpan[] {
  const found: CaseSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readOrdinal(tokens, at);
    if (reading) found.push(spanOf(text, tokens[at]!.start, tokens[reading.end - 1]!.end, reading.value));
    at = reading?.end ?? at + 1;
  }
  return found;
}

function spanOf(text: string, start: number, end: number, value: number): CaseSpan {
  return { start, end, text: text.slice(start, end), value };
}

const after = /^ (?:or|and) (?:greater|more|less|fewer)(?: than)?/;

function range(doc: Document, count: Count): CaseSpan[] {
  const interval = intervalOf(doc, count) ?? equality(doc, count);
  if (interval === null || count.kind === "percent") return [];
  const first = doc.tokens.findIndex(({ start }) => start === count.span.start);
  const opener = /(?:\b(?:between|from)|\bequal(?:s|ing)? to) $/i.exec(doc.text.slice(0, count.span.start));
  const bound = boundBefore(surveyScene(doc, noFacts), first);
  const start = opener?.index ?? (bound ? doc.tokens[bound.first]!.start : count.span.start);
  const end = count.span.end + (after.exec(doc.text.slice(count.span.end))?.[0].length ?? 0);
  return [{ start, end, text: doc.text.slice(start, end), value: interval }];
}

function intervalOf(doc: Document, { span, qualifier, value, min, max }: Count): string | null {
  if (qualifier === "range") return joinedInterval(doc, span, `${min},${max}`);
  if (qualifier === "more_than") return `(${value},)`;
  if (qualifier === "less_than") return `(,${value})`;
  if (qualifier === "at_least") return `[${value},)`;
  return qualifier === "at_most" ? `(,${value}]` : null;
}

/** Two bounds joined (*above 10 and below 20*) are open or closed as their words say; other ranges are half-open. */
function joinedInterval(doc: Document, span: Count["span"], bounds: string): string {
  const opener = boundBefore(
    surveyScene(doc, noFacts),
    doc.tokens.findIndex(({ start }) => start === span.start),
  );
  if (opener === null || !/\b(?:than|below|under|above|over|least|most)\b/.test(span.text))
    return `[${bounds})`;
  const closes = /\b(?:no|at|equal)\b/.test(span.text);
  const opens = opener.qualifier === "at_least" || opener.qualifier === "at_most";
  const isFalling = opener.qualifier === "at_most" || opener.qualifier === "less_than";
  const [low, high] = isFalling ? [closes, opens] : [opens, closes];
  return `${low ? "[" : "("}${bounds}${high ? "]" : ")"}`;
}

/** *equal to 170*. */
function equality(doc: Document, { span, value }: Count): string | null {
  return /\bequal(?:s|ing)? to $/i.test(doc.text.slice(0, span.start)) ? `[${value},${value}]` : null;
}

function quantity({ span, value, kind, currency, unit }: Count, family: string): CaseSpan {
  const { start, end, text } = span;
  if (kind === "percent") return { start, end, text, value: value === null ? null : `${value}%` };
  if (kind === "age") return { start, end, text, value, unit: ageUnits[unit ?? "a"] ?? "Year" };
  if (kind === "money") {
    const isCoin = /(?:cents?|pence|penny)$/i.test(text) && !/dollars?|\$|euros?|[A-Z]{3}/.test(text);
    if (isCoin)
      return {
        start,
        end,
        text,
        value: value === null ? null : value * 100,
        unit: /cent/i.test(text) ? "Cent" : "Pence",
      };
    return { start, end, text, value, unit: currencyName(text, currency) };
  }
  const isBareDegree = family === "temperature" && /degrees?$/i.test(text);
  const name = isBareDegree
    ? "Degree"
    : family === "temperature"
      ? (heat[unit ?? ""] ?? unit)
      : (unitNames[unit ?? ""] ?? unit);
  return { start, end, text, value, ...(name === undefined ? {} : { unit: name }) };
}

/** These case sets name the unit that stands in the text: a bare `$` is a *Dollar*, `US$` a *United States dollar*. */
function currencyName(text: string, currency: string | undefined): string {
  const isBare =
    /dollars?|\$/i.test(text) && !/us|u\.s|american|australian|canadian|aud|nzd|hk|[ac]\s?\$/i.test(text);
  if (currency === "USD" && isBare) return "Dollar";
  return currencyNames[currency ?? ""] ?? currency ?? "";
}

const currencyNames: Readonly<Record<string, string>> = {
  USD: "United States dollar",
  AUD: "Australian dollar",
  CAD: "Canadian dollar",
  NZD: "New Zealand dollar",
  HKD: "Hong Kong dollar",
  EUR: "Euro",
  GBP: "Pound",
  JPY: "Japanese yen",
  CNY: "Chinese yuan",
  INR: "Rupee",
  CHF: "Franc",
  ESP: "Peseta",
  NLG: "Netherlands guilder",
  FIM: "Finnish markka",
  XBT: "Bitcoin",
  CRC: "Costa Rican colón",
  GEL: "Georgian lari",
};
const ageUnits: Readonly<Record<string, string>> = { a: "Year", mo: "Month", wk: "Week", d: "Day" };
const heat: Readonly<Record<string, string>> = { Cel: "C", "[degF]": "F", deg: "Degree" };
const unitNames: Readonly<Record<string, string>> = {
  "[mi_i]": "Mile",
  "[ft_i]": "Foot",
  "[in_i]": "Inch",
  "[oz_av]": "Ounce",
  "[acr_us]": "Acre",
  "[gal_us]": "Gallon",
  "[ston_av]": "Ton",
  "[tbs_us]": "Tablespoon",
  t: "Metric ton",
  km: "Kilometer",
  m: "Meter",
  mL: "Milliliter",
  MBy: "Megabyte",
  m2: "Square meter",
  ug: "Microgram",
  kg: "Kilogram",
  deg: "Degree",
};
