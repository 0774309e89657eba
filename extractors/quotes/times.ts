import { timeNouns } from "./lexicon/words.js";
import { isTime, type NounPhrase, phraseStartingAt } from "./noun-phrases.js";
import { isMark, type Unit } from "./units.js";

/** *Tuesday* · *on Tuesday* · *last week* · *in May 2019* · *two days ago*: just past it, or null. */
export function timeAt(units: readonly Unit[], i: number, ceiling: number): number | null {
  const placed = /^(?:on|in|at|late|early|earlier|later|since|over|during|by)$/.test(units[i]!.norm)
    ? i + 1
    : i;
  const phrase = phraseStartingAt(units, placed, ceiling);
  if (!phrase) return null;
  let { to } = phrase;
  const first = units[phrase.from]!.norm;
  const firstTime = timeWithin(units, phrase);
  if (firstTime === null || units[firstTime]?.norm === "'s") return null;
  if (
    placed === i &&
    !timeNouns.has(first) &&
    !/^(?:last|this|next|earlier|late|early|two|three|four|five|several|a)$/.test(first)
  )
    return null;
  to = firstTime;
  if (isMark(units[to], ",") && units[to + 1]?.pos === "NUM" && isMark(units[to + 2], ",")) to += 3;
  if (units[to]?.norm === "ago" || units[to]?.norm === "earlier") to++;
  return to;
}

/** Just past the last time word at the start of a phrase: *Tuesday* in *Tuesday Ruiz*. */
function timeWithin(units: readonly Unit[], phrase: NounPhrase): number | null {
  let to: number | null = null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const unit = units[i]!;
    const single: NounPhrase = { from: i, to: i + 1, head: i };
    if (isTime(units, single)) to = i + 1;
    else if (to !== null && !(unit.pos === "NUM")) return to;
    else if (to !== null) to = i + 1;
    else if (unit.entity || unit.stretch) return null;
  }
  return to;
}
