import { isFigure } from "../../text/figures.js";
import { isHyphen } from "../../text/token-tests.js";
import type { Finding } from "../figure.js";
import { voteCues } from "../lexicon/contexts.js";
import { precededBy, type Scene, wordAt } from "../scene.js";

const callWords: ReadonlySet<string> = new Set(
  "call calling dial dialing dialed phone phoned phoning telephone tel tel. hotline helpline calls ring text".split(
    " ",
  ),
);

/** *555-0123*, *+1 201 …*, *020 7946 0123*, *call 911*. */
export function isTelephone({ first, end }: Finding, scene: Scene): boolean {
  if (!isFigure(scene.tokens[first])) return false;
  const before = wordAt(scene, first - 1);
  if (before === "+") return true;
  if (callWords.has(before) && !/\p{L}/u.test(wordAt(scene, end))) return true;
  const chained = (at: number, far: number) =>
    isHyphen(scene.tokens[at]) && /^\d{3,4}$/.test(wordAt(scene, far));
  const isLong = /^\d{3,4}$/.test(wordAt(scene, first));
  const isChained = isLong && (chained(first - 1, first - 2) || chained(end, end + 1));
  return (isChained && !isVote(first, scene)) || isSpaced(first, scene);
}

/** *passed it 281-140*: two figures of three digits after a word. */
function isVote(at: number, scene: Scene): boolean {
  const first = isHyphen(scene.tokens[at - 1]) ? at - 2 : at;
  const isPair = [first, first + 2].every((digits) => /^\d{3}$/.test(wordAt(scene, digits)));
  return isPair && !isHyphen(scene.tokens[first + 3]) && precededBy(scene, first, voteCues, 8);
}

const mostGroups = 6;
const fewestDigits = 8;

/** Groups of digits with a space between them, the first with a leading 0, or after *+* or *call*. */
function isSpaced(at: number, scene: Scene): boolean {
  let first = at;
  while (first > at - mostGroups && isGroup(scene, first - 1)) first--;
  let end = at + 1;
  while (end < at + mostGroups && isGroup(scene, end - 1)) end++;
  const before = wordAt(scene, first - 1);
  const isDialled = before === "+" || callWords.has(before) || wordAt(scene, first).startsWith("0");
  const digits = scene.tokens.slice(first, end).reduce((sum, { text }) => sum + text.length, 0);
  return end > first + 1 && isDialled && digits >= fewestDigits;
}

/** Whether the token at `at` is plain digits, one space before the next. */
function isGroup({ tokens }: Scene, at: number): boolean {
  const [one, next] = [tokens[at], tokens[at + 1]];
  if (one === undefined || next === undefined || !/^\d{1,6}$/.test(one.text)) return false;
  return /^\d{2,6}$/.test(next.text) && next.start === one.end + 1;
}
