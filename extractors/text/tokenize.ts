import type { Range } from "../../schemas/index.js";
import { anyCaseAbbreviations, capitalisedAbbreviations } from "./lexicon/abbreviations.js";
import { once } from "./once.js";

/** A token before it is tagged. */
export interface Piece extends Range {
  text: string;
  norm: string;
}

const currencyCodes =
  "USD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|NZD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|INR|PKR|SGD|HKD|MYR|ZAR|BRL|MXN|ILS|AED|KRW|Rs|RM|Rp|Tk|[KTU]?[Ss]h|SFr";

/** One letter before an amount of money: *R3.5bn*, *N100m*, *K20,000*; *N95* and *K2* are names. */
const currencyLetters =
  "[RNKP](?=\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,4}(?:\\.\\d{1,3})? ?(?:m|bn|tn|million|billion|trillion)(?![\\p{L}\\p{N}]))";

// Alternatives in order; each is linear, since no two neighbouring parts can match the same characters.
const pattern = once(
  () =>
    new RegExp(
      [
        'https?://[^\\s<>"“”]+|www\\.[^\\s<>"“”]+', // addresses
        "[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}",
        "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,40}(?:\\.[a-z]{2,10})?\\.(?:com|org|net|info|gov|edu|uk|au|nz|ca|ie|io|tv|eu|ru|ua|by|de|fr|at)(?![\\p{L}\\p{N}])", // Znak.com
        "(?:\\p{L}\\.){2,8}(?:\\p{L}(?![\\p{L}\\p{N}]))?", // U.S., a.m., J.K.
        "(?:[Nn]os?|[Aa]rt|[Vv]ol|[Ff]ig|[Ss]ec|pp?)\\.(?=\\s?\\d)", // No. 5
        "['’]?\\d{2,4}s(?![\\p{L}\\p{N}])", // 1990s, ’90s
        "\\d+(?:st|nd|rd|th)(?![\\p{L}\\p{N}])", // 4th
        "(?:[1-4]Q|[12]H)(?:\\d{2})?(?![\\p{L}\\p{N}])", // 3Q, 4Q25
        `(?:${currencyCodes})(?=\\d)`, // USD15
        currencyLetters,
        "\\d+(?:[.,]\\d+|[\\u00A0\\u202F\\u2009]\\d{3}(?!\\d))*", // 1,000.5 and 1 000 with no-break or thin spaces
        "['’](?:s|S|ll|re|ve|d|m)(?![\\p{L}\\p{N}])", // clitics
        "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:['’](?!(?:s|S|ll|re|ve|d|m)(?![\\p{L}\\p{N}]))[\\p{L}\\p{M}\\p{N}]+|&(?=\\p{Lu})[\\p{L}\\p{N}]+)*",
        "\\.{2,}|-{2,}|''|``",
        "[^\\s]",
      ].join("|"),
      "gu",
    ),
);

const letter = /^\p{L}/u;

/**
 * Cuts a stretch of text into tokens with offsets. Hyphens, quotation marks and the possessive are tokens of their
 * own; *U.S.*, *Mr.*, *1,000.5* and *O’Brien* stay whole. Linear in the length of the stretch.
 */
export function tokenize(text: string, range: Range = { start: 0, end: text.length }): Piece[] {
  const pieces: Piece[] = [];
  const stretch = text.slice(range.start, range.end);
  for (const match of stretch.matchAll(pattern())) {
    const start = range.start + match.index;
    const word = match[0];
    const last = pieces.at(-1);
    if (word === "." && last && last.end === start && takesPeriod(last) && !isSuffix(pieces.at(-2), last)) {
      pieces[pieces.length - 1] = piece(last.start, `${last.text}.`);
    } else {
      pieces.push(piece(start, word));
    }
  }
  return pieces;
}

function piece(start: number, word: string): Piece {
  const end = start + word.length;
  return { start, end, text: word, norm: word.toLowerCase().replaceAll("’", "'") };
}

/** The *M* of *$10M.*, which no full stop shortens. */
function isSuffix(before: Piece | undefined, word: Piece): boolean {
  return before !== undefined && before.end === word.start && /\d$/.test(before.text);
}

/** Whether a full stop right after the word belongs to it: *Mr.*, *Sept.*, the initial *J.* */
function takesPeriod(word: Piece): boolean {
  if (!letter.test(word.text)) return false;
  if (anyCaseAbbreviations.has(word.norm)) return true;
  const capitalised = word.text !== word.norm;
  const initial = word.text.length === 1 && word.text !== "I";
  return capitalised && (initial || capitalisedAbbreviations.has(word.norm));
}
