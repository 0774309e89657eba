import { comparisons } from "./lexicon/contexts.js";
import { type Scene, wordAt } from "./scene.js";

/** *47%, compared with* **71% a year ago**, *61%, down 4 points from 2022*: the date is of what is compared. */
export function isOfAnother(scene: Scene, first: number, anchor: number, starts: Uint8Array): boolean {
  // *eight fewer than last year, and* **13** *tanks*
  if (anchor < first)
    return (
      wordAt(scene, anchor - 1) === "than" &&
      scene.tokens.slice(anchor, first).some(({ text }) => text === ",")
    );
  let isComma = false;
  let compares = false;
  for (let at = first + 1; at < anchor; at++) {
    const word = wordAt(scene, at);
    if (compares && starts[at]) return true;
    // *grew 36% and now makes up* …
    if (word === ";" || (word === "and" && /^(?:now|currently|today)$/.test(wordAt(scene, at + 1))))
      return true;
    if (word === ",") isComma = true;
    if (!comparisons.has(word) || (word === "than" && starts[at + 1])) continue;
    if (isComma && at > anchor - 4) return true;
    compares = true;
  }
  return false;
}

/** Whether one of the two stands in a relative clause between commas and the other does not. */
export function isAside(scene: Scene, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  let opened = false;
  for (let at = from + 1; at < to; at++) {
    if (wordAt(scene, at) !== ",") continue;
    if (relatives.has(wordAt(scene, at + 1))) opened = true;
    else if (opened) opened = false;
    else if (isInRelative(scene, at)) return true;
  }
  return opened;
}

const relatives: ReadonlySet<string> = new Set("who which whose".split(" "));

const longestRelative = 25;

/** Whether a comma closes a relative clause that another comma opened. */
function isInRelative(scene: Scene, comma: number): boolean {
  const sentence = scene.tokens[comma]!.sentence;
  for (let at = comma - 1; at > comma - longestRelative && scene.tokens[at]?.sentence === sentence; at--)
    if (wordAt(scene, at) === ",") return relatives.has(wordAt(scene, at + 1));
  return false;
}
