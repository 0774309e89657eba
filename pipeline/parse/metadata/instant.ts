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
const yearMonthDay = /(?:^|\D)(\d{4})\.?\s{1,2}([^\s\d.,:;()/|-]{3,14})\.?\s{1,2}(\d{1,2})(?!\d)/;
const vietnamese = /(?:^|\D)(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2})[\s,]{1,3}(?:năm\s{1,2})?(\d{4})/i;
const monthDayYear = /([^\s\d.,:;()/|-]{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})/;
/** Orders of day, month's name and year, with the groups that hold them. */
const wordedOrders = [
  [dayMonthYear, 1, 2, 3],
  [monthDayYear, 2, 1, 3],
  [yearMonthDay, 3, 2, 1],
] as const;
const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const anyIso = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const clock =
  /(?:^|\D)(\d{1,2})(?:[:.h]|\s?[時时點点시]\s?)(\d{2})(?::(\d{2}))?\s{0,2}(am|pm|a\.\s?m\.|p\.\s?m\.)?(?![.\d])/i;
const hourAlone = /(?:^|\D)(\d{1,2})()()\s?(am|pm|a\.m\.|p\.m\.)(?![a-z])/i;
/** Halves of the day that stand before the clock. */
const afternoon = /오후|下午|午後|晚上/;
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
  EET: "+02:00",
  EEST: "+03:00",
  IST: "+05:30",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  WIB: "+07:00",
  BRT: "-03:00",
  МСК: "+03:00",
};
/** The zeros of other scripts' digits: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/g;
/** Thai years count from the Buddha's death. */
const buddhist = { from: 2500, to: 2643, ahead: 543 };

/** Reads a time from an attribute or a line of page text; `null` where there is no whole date. */
export function readTime(source: string): StatedTime | null {
  const text = source.trim().slice(0, 200).replace(otherDigits, westernDigit);
  const strict = iso.exec(text);
  const more = strict !== null && strict[4] === undefined && clock.test(text.slice(strict[0].length));
  if (strict !== null && !more) {
    const [, year, month, day, hour, minute, second, offset] = strict;
    return stated(year, month, day, hour, minute, second, offset);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text);
  const date = readDate(text);
  if (date === null) return null;
  const rest = text.replace(date.matched, " ");
  const time = clock.exec(rest) ?? hourAlone.exec(rest);
  if (time === null) return stated(date.year, date.month, date.day);
  const late = afternoon.test(rest) && Number(time[1]) < 12 ? "pm" : "";
  const half = (time[4] ?? late).toLowerCase().replace(/[.\s]/g, "");
  const hour = (Number(time[1]) % (half === "" ? 24 : 12)) + (half === "pm" ? 12 : 0);
  return stated(date.year, date.month, date.day, String(hour), time[2], time[3], readZone(text));
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
}

function fromEpoch(text: string): StatedTime {
  const milliseconds = text.length === 13 ? Number(text) : Number(text) * 1000;
  return { local: new Date(milliseconds).toISOString().slice(0, 19), offset: "Z", precision: "time" };
}

function readZone(text: string): string | undefined {
  const numeric = zone.exec(text)?.[1];
  if (numeric !== undefined) return numeric;
  const named = /(?:^|[\s(])([A-ZМСК]{3,4})(?![\p{L}\d])/gu;
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
  const numbered = vietnamese.exec(text);
  if (numbered !== null) {
    return { year: numbered[3]!, month: numbered[2]!, day: numbered[1]!, matched: numbered[0] };
  }
  for (const [order, day, name, year] of wordedOrders) {
    const worded = order.exec(text);
    const month = worded === null ? undefined : monthNumber.get(worded[name]!.toLowerCase());
    if (worded !== null && month !== undefined) {
      return { year: worded[year]!, month: String(month), day: worded[day]!, matched: worded[0] };
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
  const number = Number(year);
  if (number >= buddhist.from && number <= buddhist.to)
    return stated(String(number - buddhist.ahead), month, day, hour, minute, second, offset);
  const two = (part: string | undefined) => (part ?? "0").padStart(2, "0");
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  const asUtc = new Date(`${local}Z`);
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 19) !== local) return null;
  if (number < 1980 || number > 2100) return null;
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
