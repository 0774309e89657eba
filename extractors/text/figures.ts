import type { Token } from "./document.js";

/** Which mark the article writes before decimals. */
export type DecimalMark = "point" | "comma";

const figure = /^\d/;
const grouped = /^\d{1,3}(?:[,\u00A0\u202F\u2009]\d{3})+(?:\.\d+)?$/;
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const groupedEuropean = /^\d{1,3}(?:[.\u00A0\u202F\u2009]\d{3})+(?:,\d+)?$/;
const plain = /^\d+(?:\.\d+)?$/;
const decimalComma = /^\d+,(?:\d{1,2}|\d{5,})$/;
const twoPoints = /^\d{1,3}(?:\.\d{3}){2,}$/;
const pointOrGroup = /^[1-9]\d{0,2}\.\d{3}$/;

/** Whether a token is written in digits. */
export function isFigure(token: Token | undefined): token is Token {
  return token !== undefined && figure.test(token.text);
}

/**
 * The value of a token in digits, or `null` if it is no single number (*192.168.1.2*, *22,24,26*). A comma before other
 * than three digits is a decimal comma whatever the article does.
 */
export function figureValue(text: string, mark: DecimalMark = "point"): number | null {
  if (mark === "comma" && pointOrGroup.test(text)) return Number(text.replace(".", ""));
  if (plain.test(text)) return Number(text);
  if (grouped.test(text) || indian.test(text)) return Number(text.replace(/[^\d.]/g, ""));
  if (groupedEuropean.test(text) && (twoPoints.test(text) || text.includes(","))) return european(text);
  if (decimalComma.test(text)) return european(text);
  return null;
}

function european(text: string): number {
  return Number(text.replace(/[.\u00A0\u202F\u2009]/g, "").replace(",", "."));
}

/**
 * Whether an article writes decimals with a comma: it has such a number (*3,5* or *1.234.567*) and no thousands with
 * a comma.
 */
export function decimalMark(tokens: readonly Token[]): DecimalMark {
  let comma = false;
  for (const token of tokens) {
    if (!isFigure(token) || token.text.length < 3) continue;
    if (/^\d{1,3}(?:,\d{3})+/.test(token.text)) return "point";
    if (/^\d+,\d{1,2}$/.test(token.text) || twoPoints.test(token.text)) comma = true;
  }
  return comma ? "comma" : "point";
}
