import type { Token } from "./document.js";
import type { Reading } from "./fractions.js";
import { afterMetres, irregularPlurals, looseSuffixes, suffixes } from "./lexicon/numerals.js";
import { adjacent } from "./token-tests.js";

const currencySign = /\p{Sc}$/u;
const currencyCode = /^(?:[A-Z]{3}|R[Mps]|[RNKP]|[KTU]?[Ss]h|Tk|SFr)$/;

/** The scale letters that follow the digits from token `at` up to `end`: *30k*, *£3.5m*, *10 bn*. */
export function scaleSuffix(tokens: readonly Token[], at: number, end: number): Reading | null {
  const token = tokens[end];
  if (token === undefined) return null;
  const word = token.text.replace(/\.$/, "");
  const norm = word.toLowerCase();
  const value = suffixes.get(norm);
  if (value === undefined) return null;
  if (!adjacent(tokens[end - 1], token)) return looseSuffixes.has(norm) ? { value, end: end + 1 } : null;
  if (norm.length === 1 || norm === "mm") {
    const isScale = norm === "k" || isMoney(tokens[at - 1]) || word !== norm || countsMillions(tokens, end);
    if (!isScale || (norm === "mm" && word === norm)) return null;
  }
  return { value, end: end + 1 };
}

/** *1.3e6* and *1.3 × 10^6*, whose parts are tokens of their own. */
export function powerOfTen(tokens: readonly Token[], end: number): Reading | null {
  const exponent = /^e(\d{1,2})$/.exec(tokens[end]?.norm ?? "")?.[1];
  if (exponent !== undefined && adjacent(tokens[end - 1], tokens[end]))
    return { value: 10 ** Number(exponent), end: end + 1 };
  const times = tokens[end]?.norm ?? "";
  const tenAt = times === "x10" ? end : times === "×" || times === "x" ? end + 1 : null;
  if (tenAt === null || (tenAt > end && tokens[tenAt]?.text !== "10") || tokens[tenAt + 1]?.text !== "^")
    return null;
  const power = Number(tokens[tenAt + 2]?.text ?? Number.NaN);
  return Number.isInteger(power) ? { value: 10 ** power, end: tenAt + 3 } : null;
}

function isMoney(before: Token | undefined): boolean {
  return before !== undefined && (currencySign.test(before.text) || currencyCode.test(before.text));
}

/** *2.3m people* are millions, *30m high* and *fell 30m* are metres. */
function countsMillions(tokens: readonly Token[], at: number): boolean {
  const suffix = tokens[at]!;
  if (suffix.norm !== "m") return false;
  const next = tokens[at + 1];
  if (next === undefined || afterMetres.has(next.norm)) return false;
  // *3m of them*
  if (next.norm === "of" && /^(?:them|these|those|which|whom)$/.test(tokens[at + 2]?.norm ?? "")) return true;
  const noun = next.pos === "ADJ" ? tokens[at + 2] : next;
  if (noun?.pos === "NOUN" && (noun.norm.endsWith("s") || irregularPlurals.has(noun.norm))) return true;
  // *Cleared 1.93m* tells a height.
  const figure = tokens[at - 1]!.text;
  return figure.includes(".") && (!/^\d\.\d\d$/.test(figure) || /^(?:VERB|AUX)$/.test(next.pos));
}
