import { monthNames, zoneOffsets } from "./lexicon/date-words.js";

const iso =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]{1,2}(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;
const rfc822 =
  /^(?:[A-Za-z]{3,9}\.?,?\s{1,3})?(\d{1,2})[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4}|\d{2})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(?:\s{0,3}\(?([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}|(?:GMT|UTC)[+-]\d{2}:?\d{2})\)?)?(?:\s\([A-Za-z ]{1,40}\))?$/i;
const american =
  /^(?:[A-Za-z]{3,9},?\s)?([A-Za-z]{3,9})\.?\s(\d{1,2}),?\s(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s([A-Za-z]{1,5}|[+-]\d{2}:?\d{2}))?$/;

/**
 * Reads the dates that feeds really carry: RFC 822 with any of its slips (wrong weekday, two-digit year, no seconds,
 * American zone names), ISO 8601 with or without its punctuation. A missing zone is taken for UTC.
 * @returns ISO 8601 with the offset given, or undefined for what is no date
 */
export function readDate(text: string | undefined): string | undefined {
  const trimmed = (text ?? "").trim().replace(/\s{1,5}/g, " ");
  if (trimmed.length < 8 || trimmed.length > 60) return undefined;
  const wired = iso.exec(trimmed);
  if (wired) {
    const [, year, month, day, ...clock] = wired;
    return compose(Number(year), Number(month), Number(day), clock);
  }
  const mail = rfc822.exec(trimmed);
  if (mail) {
    const [, day, month, year, ...clock] = mail;
    return compose(fullYear(year ?? ""), monthNumber(month), Number(day), clock);
  }
  const spoken = american.exec(trimmed);
  if (!spoken) return undefined;
  const [, month, day, year, ...clock] = spoken;
  return compose(Number(year), monthNumber(month), Number(day), clock);
}

function compose(
  year: number,
  month: number,
  day: number,
  clock: (string | undefined)[],
): string | undefined {
  const [hour = 0, minute = 0, second = 0] = clock.slice(0, 3).map((part) => Number(part ?? 0));
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  // Date.UTC carries the 31st of June into July: such a date is refused, not moved. 24:00 may move.
  const carried = hour > 24 || minute > 59 || (hour < 24 && instant.getUTCDate() !== day);
  if (month < 1 || month > 12 || year < 1970 || year > 2200 || carried) return undefined;
  return instant.toISOString().slice(0, 19) + offsetOf(clock[3]);
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

function monthNumber(name: string | undefined): number {
  return monthNames.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function offsetOf(zone: string | undefined): string {
  const figures = /([+-])(\d{2}):?(\d{2})?$/.exec(zone ?? "");
  if (!figures) return zoneOffsets.get((zone ?? "").toUpperCase()) ?? "Z";
  const [, sign, hours, minutes = "00"] = figures;
  const isZero = hours === "00" && minutes === "00";
  const inRange = Number(hours) <= 14 && Number(minutes) <= 59;
  return isZero || !inRange ? "Z" : `${sign}${hours}:${minutes}`;
}
