import type { Count, CountKind } from "../../../schemas/count.js";
import type { DateType } from "../../../schemas/date.js";
import type { ReviewStatus } from "../../../schemas/desk-lists.js";
import type { EntityType } from "../../../schemas/entity.js";
import type { QuoteKind } from "../../../schemas/quote.js";
import type { FactKind, Verdict } from "../../../schemas/review.js";

// Words for what the schemas name; the types keep the lists whole.

export const kindLabels: Record<FactKind, string> = {
  entity: "Name",
  count: "Count",
  date: "Date",
  quote: "Quote",
};

const entityTypes: Record<EntityType, string> = {
  person: "person",
  organization: "organization",
  place: "place",
  group: "group",
  event: "event",
  product: "product",
  work: "work",
};
const countKinds: Record<CountKind, string> = {
  cardinal: "number",
  money: "money",
  percent: "percent",
  measure: "measure",
  age: "age",
};
const dateTypes: Record<DateType, string> = {
  date: "date",
  time: "time",
  duration: "duration",
  set: "repeated",
};
const quoteKinds: Record<QuoteKind, string> = {
  direct: "direct",
  mixed: "partly quoted",
  indirect: "indirect",
};

export const typeLabels: Record<FactKind, Record<string, string>> = {
  entity: entityTypes,
  count: countKinds,
  date: dateTypes,
  quote: quoteKinds,
};

export const qualifierLabels: Record<Count["qualifier"], string> = {
  exact: "exactly",
  approximately: "about",
  at_least: "at least",
  at_most: "at most",
  more_than: "more than",
  less_than: "less than",
  range: "a range",
  vague: "no number given",
};

export const verdictLabels: Record<Verdict, string> = {
  accept: "accepted",
  reject: "rejected",
  edit: "edited",
  add: "added",
  comment: "comment",
  "send-back": "sent back",
};
export const statusLabels: Record<ReviewStatus, string> = {
  new: "new",
  started: "started",
  done: "done",
  "sent-back": "sent back",
};

export const percent = (share: number): string => `${Math.round(share * 100)}%`;
export const dayOf = (time: string | null): string => time?.slice(0, 10) ?? "";

/** `4 facts`, `1 fact`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** A moment in UTC: `14 Dec 2025, 09:30`. */
export const minuteOf = (time: string): string => `${dayName(time)}, ${time.slice(11, 16)}`;

const longDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A day as a newspaper writes it: `14 Dec 2025`. */
export function dayName(day: string | null): string {
  const time = Date.parse(`${dayOf(day)}T00:00:00Z`);
  return Number.isNaN(time) ? dayOf(day) : longDay.format(time);
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Days as short as they go: a day, a whole month by its name, or first and last day. */
export function daysName(start: string, end: string): string {
  if (start === end) return dayName(start);
  const lastOfMonth = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)), 0));
  if (start.endsWith("-01") && lastOfMonth.toISOString().startsWith(end)) return month.format(lastOfMonth);
  return `${dayName(start)} – ${dayName(end)}`;
}

/** A message of a program as a sentence of a page. */
export const sentence = (message: string): string =>
  `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? "" : "."}`;
