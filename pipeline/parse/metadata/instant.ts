import { monthNumber } from "../../../extractors/text/lexicon/months.js";

/** A stated time: `local` has a clock time without offset, `day` a calendar day alone. */
export interface StatedTime {
  /** `YYYY-MM-DDTHH:MM:SS` */
  local: string;
  /** `Z`, `+02:00`; `null` if the page does not say. */
  offset: string | null;
  precision: "time" | "day";
}

const iso =
  /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T\s_]{1,3}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?)?\s{0,2}(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?(?:$|[\s[(;])/i;
/** Two-digit years only after dots, as German-language lines write them. */
const dayFirst = /(?:^|[^\d.])(\d{1,2})(?:[./-](\d{1,2})[./-](\d{4})|\.(\d{1,2})\.(\d{2}))(?!\d|[./-]\d)/;
// Words without \p{L}: it takes a tenth of a second to compile, and the list of months knows what is a month.
const dayMonthYear =
  /(?:^|\D)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s{0,2}(?:de |of )?[\s.,-]{0,2}([^\s\d.,:;()/|-]{3,14})\.?,?\s{0,2}(?:de |del )?[\s-]{0,2}(\d{4})/;
const monthDayYear = /([^\s\d.,:;()/|-]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})/;
const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const anyIso = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const clock = /(?:^|\D)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s{0,2}(am|pm|a\.m\.|p\.m\.)?(?![.\d])/i;
const zone = /(?:^|[\s(\d])(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?![\d\p{L}])/u;
const namedZone: Record<string, string> = {
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
  MEZ: "+01:00",
  MESZ: "+02:00",
  BST: "+01:00",
};

/** Reads a time from an attribute or a line of page text; `null` where there is no whole date. */
export function readTime(source: string): StatedTime | null {
  const text = source.trim().slice(0, 200);
  const strict = iso.exec(text);
  if (strict !== null) {
    const [, year, month, day, hour, minute, second, offset] = strict;
    return stated(year, month, day, hour, minute, second, offset);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  const date = readDate(text);
  if (date === null) return null;
  const time = clock.exec(text.replace(date.matched, " "));
  if (time === null) return stated(date.year, date.month, date.day);
  const half = (time[4] ?? "").toLowerCase().replaceAll(".", "");
  const hour = (Number(time[1]) % (half === "" ? 24 : 12)) + (half === "pm" ? 12 : 0);
  return stated(date.year, date.month, date.day, String(hour), time[2], time[3], readZone(text));
}

function fromEpoch(text: string): StatedTime {
  const milliseconds = text.length === 13 ? Number(text) : Number(text) * 1000;
  return { local: new Date(milliseconds).toISOString().slice(0, 19), offset: "Z", precision: "time" };
}

function readZone(text: string): string | undefined {
  const numeric = zone.exec(text)?.[1];
  if (numeric !== undefined) return numeric;
  const named = /(?:^|[\s(])([A-Z]{3,4})(?![\p{L}\d])/gu;
  for (const match of text.matchAll(named)) {
    const offset = namedZone[match[1] ?? ""];
    if (offset !== undefined) return offset;
  }
  return undefined;
}

interface DateParts {
  year: string;
  month: string;
  day: string;
  matched: string;
}

function readDate(text: string): DateParts | null {
  const found = cjk.exec(text) ?? anyIso.exec(text);
  if (found !== null) return { year: found[1]!, month: found[2]!, day: found[3]!, matched: found[0] };
  const worded = dayMonthYear.exec(text);
  if (worded !== null) {
    const month = monthNumber.get(worded[2]!.toLowerCase());
    if (month !== undefined)
      return { year: worded[3]!, month: String(month), day: worded[1]!, matched: worded[0] };
  }
  const american = monthDayYear.exec(text);
  if (american !== null) {
    const month = monthNumber.get(american[1]!.toLowerCase());
    if (month !== undefined) {
      return { year: american[3]!, month: String(month), day: american[2]!, matched: american[0] };
    }
  }
  const numeric = dayFirst.exec(text);
  if (numeric === null) return null;
  const [matched, first = "", long, longYear, short, shortYear] = numeric;
  const second = long ?? short ?? "";
  const year = longYear ?? `20${shortYear}`;
  const monthFirst = Number(second) > 12;
  return monthFirst
    ? { year, month: first, day: second, matched }
    : { year, month: second, day: first, matched };
}

function stated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour?: string,
  minute?: string,
  second?: string,
  offset?: string,
): StatedTime | null {
  const two = (part: string | undefined) => (part ?? "0").padStart(2, "0");
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const asUtc = new Date(`${local}Z`);
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 19) !== local) return null;
  if (Number(year) < 1980 || Number(year) > 2100) return null;
  return { local, offset: normalOffset(offset), precision: hour === undefined ? "day" : "time" };
}

function normalOffset(offset: string | undefined): string | null {
  if (offset === undefined) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return "Z";
  const digits = offset.slice(1).replace(":", "");
  const hours = digits.length <= 2 ? digits.padStart(2, "0") : digits.slice(0, -2).padStart(2, "0");
  const minutes = digits.length <= 2 ? "00" : digits.slice(-2);
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${offset[0]}${hours}:${minutes}`;
}
