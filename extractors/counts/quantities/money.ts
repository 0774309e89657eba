import { figureValue } from "../../text/figures.js";
import { readNumeral } from "../../text/numerals.js";
import { adjacent, isHyphen } from "../../text/token-tests.js";
import {
  ambiguousWords,
  codes,
  coins,
  dollarByCountry,
  dollarPrefixes,
  namePrefixes,
  nationalCurrencies,
  ownCents,
  ownCodes,
  ownCurrency,
  sharedWords,
  signPrefixes,
  signs,
} from "../lexicon/currencies.js";
import { type Scene, wordAt } from "../scene.js";
import type { Quantity } from "./quantity.js";

/** A currency written in tokens up to `end`. */
interface CurrencyReading {
  currency: string;
  end: number;
}

/** *$5*, *US$1.2bn*, *€ 20*, *USD 200*, *Rs. 40 lakh*. */
export function readMoneyBefore(scene: Scene, at: number): Quantity | null {
  const sign = readSign(scene, at);
  if (sign === null) return null;
  const numeral = readNumeral(scene.tokens, sign.end, scene.mark);
  if (numeral === null || scene.tokens[sign.end]!.start > scene.tokens[sign.end - 1]!.end + 1) return null;
  const repeated = readCurrencyWord(scene, numeral.end, numeral.value);
  return {
    first: at,
    end: repeated?.end ?? numeral.end,
    value: numeral.value,
    kind: "money",
    currency: sign.currency,
  };
}

function readSign(scene: Scene, at: number): CurrencyReading | null {
  const token = scene.tokens[at];
  if (token === undefined) return null;
  if (token.text === "$") return { currency: dollarOf(scene), end: at + 1 };
  const sign = signs.get(token.text);
  if (sign) return { currency: sign, end: at + 1 };
  const next = scene.tokens[at + 1];
  const isClose = next && (adjacent(token, next) || (token.norm.length > 1 && next.start === token.end + 1));
  if (next && isClose) {
    const dollar =
      next.text === "$" ? dollarPrefixes.get(token.norm) : signPrefixes.get(token.norm + next.text);
    if (dollar) return { currency: dollar, end: at + 2 };
  }
  const code = ownCodeOf(scene, token.text) ?? codes.get(token.text);
  const follows = /^\d/.test(next?.text ?? "") && (token.text.length > 1 || adjacent(token, next));
  return code && follows ? { currency: code, end: at + 1 } : null;
}

/** *Rs*, *Sh*, *P* of the outlet’s country, or else of the country that the article names most. */
function ownCodeOf(scene: Scene, sign: string): string | undefined {
  for (const country of [scene.doc.country, ...scene.countries]) {
    const code = ownCodes.get(`${country} ${sign.replace(/\.$/, "")}`);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What `$` means where nothing else is said: the outlet’s dollar, or else the United States’. */
function dollarOf(scene: Scene): string {
  return dollarByCountry.get(scene.doc.country ?? "") ?? "USD";
}

/** *30 million euros*, *25 cents*, *115 USD*, *10 €*, *3 dollars 50 cents*. */
export function readMoneyAfter(scene: Scene, number: Omit<Quantity, "kind">): Quantity | null {
  const at = isHyphen(scene.tokens[number.end]) ? number.end + 1 : number.end;
  const coin = readCoin(scene, at);
  if (coin)
    return { ...number, value: cents(number.value), end: coin.end, kind: "money", currency: coin.currency };
  const word = readCurrencyWord(scene, at, number.value) ?? readCodeAfter(scene, at);
  if (word === null) return null;
  return addCoins(scene, { ...number, end: word.end, kind: "money", currency: word.currency });
}

/** *million US dollars*, *of euros*: the currency word at `at`, as far as `value` allows it to be one. */
export function readCurrencyWord(scene: Scene, at: number, value: number): CurrencyReading | null {
  const national = readNational(scene, at);
  if (national) return national;
  const isWord = ambiguousWords.has(singularOf(wordAt(scene, at))) && value < 1000;
  const local = isWord ? undefined : ownCurrencyAt(scene, at);
  if (local) return { currency: local, end: at + 1 };
  const own = ownWord(scene, at, value) ?? (isCapitalised(scene, at) ? ownWord(scene, at + 1, value) : null);
  if (own) return own;
  const word = wordAt(scene, at);
  if (ambiguousWords.has(word) && value < 1000) return null;
  const shared = sharedWords.get(word);
  if (shared === undefined) return null;
  if (shared === "GBP" && !isSterling(scene, at, value)) return null;
  if (shared === "USD") return { currency: dollarOf(scene), end: at + 1 };
  return { currency: shared, end: at + 1 };
}

/** The *peso* of the outlet’s country, or else of the country that the article names most; the pound is the outlet’s alone. */
function ownCurrencyAt(scene: Scene, at: number): string | undefined {
  const word = singularOf(wordAt(scene, at));
  if (!locals.has(word)) return undefined;
  const outlet = ownCurrency.get(`${scene.doc.country} ${word}`);
  if (outlet !== undefined || word === "pound") return outlet;
  for (const country of scene.countries) {
    const currency = ownCurrency.get(`${country} ${word}`);
    if (currency !== undefined) return currency;
  }
  return undefined;
}

const locals: ReadonlySet<string> = new Set([...ownCurrency.keys()].map((key) => key.slice(3)));

function singularOf(word: string): string {
  return word === "kroner"
    ? "krone"
    : word === "kronor" || word === "kronur"
      ? "krona"
      : word.replace(/s$/, "");
}

/** A word of one currency alone: *euros*, and after its country’s name *Georgian lari*. */
function ownWord(scene: Scene, at: number, value: number): CurrencyReading | null {
  const word = wordAt(scene, at);
  const currency = ambiguousWords.has(word) && value < 1000 ? undefined : scene.currencies.get(word);
  return currency === undefined ? null : { currency, end: at + 1 };
}

function isCapitalised(scene: Scene, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(scene.tokens[at]?.text ?? "");
}

/** *Australian dollars*, *New Zealand dollars*. */
function readNational(scene: Scene, at: number): CurrencyReading | null {
  const start = namePrefixes.has(wordAt(scene, at)) ? at + 1 : at;
  for (const first of start === at ? [at] : [at, start]) {
    const phrase = `${wordAt(scene, first)} ${wordAt(scene, first + 1).replace(/s$/, "")}`;
    const currency = nationalCurrencies.get(phrase);
    if (currency) return { currency, end: first + 2 };
  }
  return null;
}

/** Pounds weigh unless they are many, or the outlet pays in them and nothing is weighed. */
function isSterling(scene: Scene, at: number, value: number): boolean {
  if (value >= 1e6) return true;
  if (wordAt(scene, at + 1) === "of" || wordAt(scene, at + 1) === "(") return false;
  return scene.doc.country === "GB" || scene.doc.text.includes("£");
}

function readCodeAfter(scene: Scene, at: number): CurrencyReading | null {
  const token = scene.tokens[at];
  if (token === undefined) return null;
  const sign = token.text === "$" ? dollarOf(scene) : signs.get(token.text);
  const isNext = scene.tokens[at + 1] && /^\d/.test(scene.tokens[at + 1]!.text);
  if (sign && !(isNext && adjacent(token, scene.tokens[at + 1]))) return { currency: sign, end: at + 1 };
  const code = token.text.length === 3 || /^R[sM]$/.test(token.text) ? codes.get(token.text) : undefined;
  return code ? { currency: code, end: at + 1 } : null;
}

function readCoin(scene: Scene, at: number): CurrencyReading | null {
  const word = wordAt(scene, at);
  const currency = coins.get(word);
  if (currency === undefined) return null;
  if (word === "p" && !adjacent(scene.tokens[at - 1], scene.tokens[at])) return null;
  // Where dollars are spoken of, so are their cents.
  const own = scene.doc.text.includes("$") ? undefined : ownCents.get(scene.doc.country ?? "");
  const cent = own ?? dollarOf(scene);
  return { currency: currency === "USD" ? cent : currency, end: at + 1 };
}

/** Adds *50 cents* to *3 dollars*. */
function addCoins(scene: Scene, money: Quantity): Quantity {
  const at = wordAt(scene, money.end) === "and" ? money.end + 1 : money.end;
  const value = figureValue(wordAt(scene, at)) ?? readNumeral(scene.tokens, at)?.value ?? null;
  const end = readNumeral(scene.tokens, at)?.end;
  if (value === null || end === undefined || value >= 100) return money;
  const coin = readCoin(scene, end);
  return coin ? { ...money, value: money.value + cents(value), end: coin.end } : money;
}

function cents(value: number): number {
  return Number((value / 100).toPrecision(12));
}
