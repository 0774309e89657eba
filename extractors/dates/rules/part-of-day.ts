import type { Line } from "../line.js";
import { readDay } from "../phrases/day.js";
import { isTonight } from "../phrases/deictic-part.js";
import { readEdge } from "../phrases/edge.js";
import { partAt, partSense, readEarlyHours, readPartAfter } from "../phrases/part.js";
import { type Reading, type Rule, referenceSense } from "../sense.js";

/** *Tuesday morning*, *this evening*, *last night*, *the night of March 9*, *the early hours of Sunday*, *tonight*. */
export const partOfDay: Rule = {
  id: "part-of-day",
  wakes: ["part", "weekday", "month", "day-word", "unit", "holiday"],
  read(line, at) {
    return (
      readDayAndPart(line, at) ??
      readPartOfDay(line, at) ??
      readDeictic(line, at) ??
      readNightWord(line, at) ??
      readBarePart(line, at)
    );
  },
};

/** *Saturday night*, *early yesterday afternoon*. */
function readDayAndPart(line: Line, at: number): Reading | null {
  const day = readDay(line, at);
  if (day === null) return null;
  const part = readPartAfter(line, day.end);
  if (part === null) return null;
  return { end: part.end, rule: "day-and-part", sense: (scene) => partSense(day.place(scene), part.code) };
}

/** *the night of March 9*, *the small hours of Sunday*. */
function readPartOfDay(line: Line, at: number): Reading | null {
  const part = readEarlyHours(line, at) ?? partAt(line, line.skip(readEdge(line, at).end, "the"));
  if (part === null) return null;
  // *dawn Friday*, *lunchtime today*
  const bare = line.is(part.end - 1, edgesOfDay) ? readDay(line, part.end) : null;
  if (bare && /^(?:weekday|day-word)$/.test(bare.rule))
    return { end: bare.end, rule: "part-of-day", sense: (scene) => partSense(bare.place(scene), part.code) };
  if (line.word(part.end) !== "of" && line.word(part.end) !== "on") return null;
  const deictic = readDeictic(line, part.end + 1) ?? readDayAndPart(line, part.end + 1);
  if (deictic) return { ...deictic, rule: "part-of-day" };
  const day = readDay(line, part.end + 1);
  return (
    day && { end: day.end, rule: "part-of-day", sense: (scene) => partSense(day.place(scene), part.code) }
  );
}

const stepsFromNow: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["last", -1],
]);
const stepsFromNamed: readonly (readonly [string, number])[] = [
  ["that same", 0],
  ["the same", 0],
  ["that", 0],
  ["the next", 1],
  ["the following", 1],
  ["the previous", -1],
];

/** *this morning*, *last night*, *that evening*, *the next morning*. */
function readDeictic(line: Line, at: number): Reading | null {
  const start = readEdge(line, at).end;
  const step = stepsFromNow.get(line.word(start));
  const part =
    step === undefined ? null : partAt(line, line.word(start + 1) === "past" ? start + 2 : start + 1);
  if (step !== undefined && part) {
    return { end: part.end, rule: "deictic-part", sense: ({ now }) => partSense(now, part.code, step) };
  }
  for (const [words, days] of stepsFromNamed) {
    const [first, second] = words.split(" ");
    if (line.word(start) !== first || (second !== undefined && line.word(start + 1) !== second)) continue;
    const named = partAt(line, start + (second === undefined ? 1 : 2));
    if (named === null) continue;
    return {
      end: named.end,
      rule: "anaphoric-part",
      sense(scene) {
        const day = scene.named("day");
        return partSense({ day: day?.first ?? null, anchor: "context" }, named.code, days);
      },
    };
  }
  return null;
}

/** *tonight*, *overnight*: a night is dated by the evening on which it begins. */
function readNightWord(line: Line, at: number): Reading | null {
  const start = readEdge(line, at).end;
  const word = line.word(start);
  if (isTonight(word)) {
    return { end: start + 1, rule: "tonight", sense: ({ now }) => partSense(now, "NI") };
  }
  if (word !== "overnight" || line.token(start + 1)?.pos === "NOUN") return null;
  return {
    end: start + 1,
    rule: "overnight",
    sense: ({ now, tense }) => partSense(now, "NI", tense === "future" ? 0 : -1),
  };
}

/** *at dawn*, *by nightfall*: parts that need no article. */
const edgesOfDay: ReadonlySet<string> = new Set(
  "dawn daybreak sunrise lunchtime dusk sunset sundown nightfall".split(" "),
);
const beforeEdge: ReadonlySet<string> = new Set("at by before until till since around after".split(" "));

/** Nouns that tagging makes of what follows a part of day: *the night before*, *the morning after*. */
const dayNouns: ReadonlySet<string> = new Set(["yesterday", "today", "before", "after"]);

/** *the evening*, *the middle of the night*: of the day under discussion. *At night* is no day’s. */
function readBarePart(line: Line, at: number): Reading | null {
  const edge = readEdge(line, at);
  const start = line.skip(edge.end, "the");
  const part = readEarlyHours(line, at) ?? partAt(line, start);
  if (part === null || line.word(part.end) === "'s" || line.word(part.end) === "of") return null;
  // *a late night walk*: the article is the noun’s.
  if (line.word(at - 1) === "a" || line.word(at - 1) === "an") return null;
  // *the night shift*, but *in the morning rain fell*
  const isLed = /^(?:in|by|during|until|till|since)$/.test(line.word(at - 1));
  if (line.token(part.end)?.pos === "NOUN" && !isLed && !line.is(part.end, dayNouns)) return null;
  const definite = start > edge.end || line.word(at) === "the" || edge.end > at;
  if (definite) {
    return { end: part.end, rule: "the-part", sense: (scene) => partSense(scene.dayOfClock(), part.code) };
  }
  if (line.is(start, edgesOfDay) && line.is(at - 1, beforeEdge) && !line.isHyphen(part.end))
    return { end: part.end, rule: "the-part", sense: (scene) => partSense(scene.dayOfClock(), part.code) };
  if (line.word(at - 1) !== "at" || part.code !== "NI") return null;
  return { end: part.end, rule: "at-night", sense: () => ({ ...referenceSense("TNI"), type: "time" }) };
}
