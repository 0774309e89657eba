import type { Document } from "../text/document.js";
import { monthFirst } from "./lexicon/date-orders.js";

const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;

/**
 * Whether *03/04/2025* is the third of April: told by a date of the text that can be read one way only, else by the
 * outlet’s country; without either the month comes first.
 */
export function writesDayFirst({ text, country }: Document): boolean {
  const dates = text.includes("/") ? [...text.matchAll(slashed)] : [];
  if (dates.some(([, first]) => Number(first) > 12)) return true;
  if (dates.some(([, , second]) => Number(second) > 12)) return false;
  return country !== null && !monthFirst.has(country);
}
