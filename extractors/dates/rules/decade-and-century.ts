import { readOrdinal } from "../../text/ordinals.js";
import { decadeNames } from "../lexicon/calendar.js";
import type { Line } from "../line.js";
import { centuryPeriod, decadePeriod, type Period } from "../period.js";
import { readEdge } from "../phrases/edge.js";
import { dateSense, type Rule } from "../sense.js";

/** *the 1970s*, *the late '70s*, *the eighties*, *the 13th century*, *the 1800s*. */
export const decadeAndCentury: Rule = {
  id: "decade-and-century",
  wakes: ["figure", "decade", "unit"],
  read(line, at) {
    const outer = readEdge(line, at);
    const start = line.skip(outer.end, "the");
    const inner = readEdge(line, start);
    const found = readDecade(line, inner.end, start > outer.end) ?? readCentury(line, inner.end);
    if (found === null) return null;
    const modifier = inner.modifier ?? outer.modifier;
    return {
      end: found.end,
      rule: found.period.grain,
      ...(modifier && { modifier }),
      sense: () => dateSense(found.period, "explicit"),
    };
  },
};

interface Found {
  end: number;
  period: Period;
}

function readDecade(line: Line, at: number, definite: boolean): Found | null {
  const text = line.word(at);
  const spaced = line.word(at + 1) === "s" && (line.joined(at) || line.word(at - 1) === "in");
  const full = /^([12]\d{3})s$/.exec(text)?.[1] ?? (spaced ? /^([12]\d{3})$/.exec(text)?.[1] : undefined);
  const end = full !== undefined && spaced ? at + 2 : at + 1;
  // *The 2000s* are the decade as long as no other of that century is told of.
  if (full?.endsWith("00") && full !== "2000")
    return { end, period: centuryPeriod(Number(full.slice(0, 2))) };
  if (full?.endsWith("0")) return { end, period: decadePeriod(Number(full.slice(0, 3))) };
  const short = /^'?(\d)0s$/.exec(text)?.[1];
  if (short && !isAge(line, at)) return { end: at + 1, period: decadePeriod(shortDecade(Number(short))) };
  const named = decadeNames.get(text);
  return named !== undefined && (definite || line.word(at - 1) === "in")
    ? { end: at + 1, period: decadePeriod(shortDecade(named)) }
    : null;
}

/** *in his 30s*: an age, as every bare *30s* without an article. */
function isAge(line: Line, at: number): boolean {
  if (line.word(at)[0] === "'" || /^(?:the|early|late|mid|-)$/.test(line.word(at - 1))) return false;
  // *the 1970s and 80s*
  return !(
    /^(?:and|or|to|through)$/.test(line.word(at - 1)) && /^(?:[12]\d\d0|')\d*s$/.test(line.word(at - 2))
  );
}

/** *the 60s* is 196, *the twenties* 192, *the teens* none. */
function shortDecade(tens: number): number {
  return tens >= 2 ? 190 + tens : 200 + tens;
}

function readCentury(line: Line, at: number): Found | null {
  const ordinal = readOrdinal(line.tokens, at);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null;
  const wordAt = line.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (line.word(wordAt) !== "century" || wordAt >= line.end) return null;
  return { end: wordAt + 1, period: centuryPeriod(ordinal.value - 1) };
}
