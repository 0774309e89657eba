import type { Element } from "domhandler";
import { walk } from "../dom/walk.js";
import { offsetIn } from "../metadata/zone-of-country.js";
import type { Block } from "./segment.js";

/** When the page says it was published and changed, and whose clock its times are read on. */
export interface PageTimes {
  /** ISO 8601 with offset. */
  published: string | null;
  modified: string | null;
  country: string | undefined;
}

/** An entry that tells no more than the time of day. */
export interface ClockEntry {
  block: Block;
  /** Minutes since midnight. */
  clock: number;
}

const clock = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?(?:\s?(am|pm|a\.m\.|p\.m\.))?(?![\d.:])/i;
/** The head of an entry: a clock stands in its first words or nowhere. */
const headLength = 80;
const dayMinutes = 24 * 60;
/** A clock that goes back by less was pinned or corrected, by more it passed midnight. */
const slack = 60;
const hour = 3_600_000;

/** The time of day at the head of an entry, in minutes; `null` if it has none. */
export function clockOf(entry: Element): number | null {
  let head = "";
  let found: number | null = null;
  walk(entry, {
    enter: () => found === null && head.length < headLength,
    leave() {},
    text(data) {
      const text = data.trim();
      if (text === "" || found !== null || head.length >= headLength) return;
      found = readClock(text);
      head += text;
    },
  });
  return found;
}

function readClock(text: string): number | null {
  const [, hours, minutes, half] = clock.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const afternoon = half?.toLowerCase().startsWith("p") === true;
  const morning = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0);
  return morning * 60 + Number(minutes);
}

/** The offset of the page's clock at a time of its own: that of its country, else the one that it was published with. */
export function offsetOfPage({ published, country }: PageTimes, local: string): string | null {
  const own = /(?:Z|[+-]\d\d:\d\d)$/.exec(published ?? "")?.[0] ?? null;
  return (country === undefined ? null : offsetIn(country, local)) ?? own;
}

/**
 * Dates entries that only tell the time of day: the oldest was posted on the day of publication or after midnight of it, each further
 * one later. Which end is the oldest, the clocks tell. Nothing is dated that would lie after the page's last change.
 */
export function dateClocks(entries: readonly ClockEntry[], times: PageTimes): void {
  if (entries.length === 0 || times.published === null) return;
  const start = localTime(times.published, times);
  const ordered = runsBackwards(entries) ? entries.toReversed() : entries;
  let day = 0;
  let last = start.minutes - dayMinutes / 2;
  const posted = ordered.map(({ block, clock: at }) => {
    if (at < last - slack) day += 1;
    last = at;
    const local = new Date(Date.parse(`${start.day}T00:00:00Z`) + (day * dayMinutes + at) * 60_000)
      .toISOString()
      .slice(0, 19);
    return { block, at: `${local}${offsetOfPage(times, local) ?? "Z"}` };
  });
  const latest = posted.at(-1)?.at ?? times.published;
  const changed = times.modified ?? null;
  if (changed !== null && Date.parse(latest) > Date.parse(changed) + hour) return;
  for (const { block, at } of posted) block.postedAt = at;
}

/** Whether the newest entry comes first: most steps from one to the next, midnight taken into account, go back. */
function runsBackwards(entries: readonly ClockEntry[]): boolean {
  let back = 0;
  for (const [index, { clock: at }] of entries.entries()) {
    const step = at - (entries[index - 1]?.clock ?? at);
    const short = Math.abs(step) > dayMinutes / 2 ? -step : step;
    back += Math.sign(-short);
  }
  return back >= 0;
}

/** Day and minutes of an instant on the page's clock. A day without a time is that day everywhere. */
function localTime(instant: string, times: PageTimes): { day: string; minutes: number } {
  const stated = { day: instant.slice(0, 10), minutes: minutesOf(instant) };
  if (/T00:00:00Z$/.test(instant)) return stated;
  const utc = new Date(instant).toISOString().slice(0, 19);
  const offset = offsetOfPage(times, utc);
  if (offset === null || instant.endsWith(offset)) return stated;
  const sign = offset.startsWith("-") ? -1 : 1;
  const shift = offset === "Z" ? 0 : sign * minutesOf(`T${offset.slice(1)}`);
  const local = new Date(Date.parse(instant) + shift * 60_000).toISOString();
  return { day: local.slice(0, 10), minutes: minutesOf(local) };
}

function minutesOf(instant: string): number {
  const [, hours = "0", minutes = "0"] = /T(\d\d):(\d\d)/.exec(instant) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
