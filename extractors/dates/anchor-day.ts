import type { Document } from "../text/document.js";
import { parseIsoDay } from "./calendar.js";
import type { Phrase } from "./scan.js";
import type { Placed, Scene } from "./sense.js";

/** A dateline or heading stands within this many tokens of the start. */
const headTokens = 30;

/** A dateline’s day may lie this far from the publication day; further off it is a day in the story. */
const farthestDateline = 2;

/**
 * The day of speaking: the dateline’s where there is one near the publication date (which a time zone can put a day
 * off), else the publication date as its own zone writes it, else a full date that heads the text. Never the clock’s.
 */
export function anchorDay(doc: Document, phrases: readonly Phrase[]): Placed {
  const published = doc.publishedAt === null ? null : parseIsoDay(doc.publishedAt);
  const head = phrases.find((phrase) => isHead(doc, phrase));
  const scene = sceneAt({ day: published, anchor: published === null ? "unresolved" : "publication" });
  const headed = head?.sense(scene)?.period?.first ?? null;
  if (published === null) {
    return headed === null ? { day: null, anchor: "unresolved" } : { day: headed, anchor: "context" };
  }
  const near = headed !== null && Math.abs(headed - published) <= farthestDateline;
  return { day: near ? headed : published, anchor: "publication" };
}

/** A full date alone in its paragraph, or a date in *PLACE, Dec. 14 (AGENCY) —*. */
function isHead(doc: Document, { line, first, end, rule }: Phrase): boolean {
  if (first >= headTokens || !/^(?:full-date|weekday-date|month-date|numeric-date)$/.test(rule)) return false;
  const alone = first === line.first && end === line.end;
  if (alone) return rule !== "month-date";
  const next = line.word(end);
  const marked =
    next === "(" || next === "—" || next === "–" || next === "-" || next === "--" || next === "_";
  const place = doc.tokens[0];
  return (
    marked &&
    line.first === 0 &&
    place !== undefined &&
    place.text.length > 2 &&
    place.text === place.text.toUpperCase()
  );
}

function sceneAt(now: Placed): Scene {
  return {
    now,
    tense: "unknown",
    named: () => null,
    near: () => null,
    dayOfClock: () => now,
    clock: null,
    clockGap: Number.POSITIVE_INFINITY,
  };
}
