import type { Line } from "../line.js";

const beings: ReadonlySet<string> = new Set("am is are 're".split(" "));

/** Nouns whose *today’s* is the present age, not a day. */
const ages: ReadonlySet<string> = new Set(
  "world youth society generation generations standards era age children kids technology lifestyle values".split(
    " ",
  ),
);

const edges: ReadonlySet<string> = new Set(
  "end close start beginning middle morning as events news".split(" "),
);

/** *today* for the present age: *what it is today*, *is today a museum*, *women of today*, *in today’s world*. */
export function isPresentAge(line: Line, at: number): boolean {
  if (line.word(at) !== "today") return false;
  const next = line.token(at + 1);
  if (next?.norm === "'s" || next?.norm === "’s") return line.is(at + 2, ages);
  const before = line.token(at - 1);
  if (before === undefined) return false;
  if (before.norm === "of")
    return /^(?:NOUN|PROPN)$/.test(line.token(at - 2)?.pos ?? "") && !line.is(at - 2, edges);
  return beings.has(before.norm) && !/^(?:ADP|VERB|PROPN|SCONJ)$/.test(next?.pos ?? "");
}
