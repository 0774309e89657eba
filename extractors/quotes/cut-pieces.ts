import type { Piece } from "./claim.js";
import { endOfFact, endOfNaming, endOfObject, endOfPhrase, endOfStatement } from "./clause-ends.js";
import { isFiniteVerb } from "./clauses.js";
import { relatives } from "./lexicon/words.js";
import { contentStart } from "./rules/content-before.js";
import type { Reading } from "./rules/reading.js";
import { isMark, type Passage, type Unit } from "./units.js";

/** The parts of the passage that a reading takes as its statement, between the readings around it. */
export function piecesOf(
  passage: Passage,
  reading: Reading,
  earlier: Reading | null,
  later: readonly Reading[],
): Piece[] {
  const { units } = passage;
  const pieces: Piece[] = [];
  if (reading.side !== "after") {
    const piece = pieceBefore(
      units,
      reading.begin ?? beginBefore(units, reading, earlier),
      reading.zone.from,
    );
    if (piece) pieces.push({ passage, ...piece });
  }
  if (reading.side !== "before") {
    const ceiling = ceilingFor(units, reading, later);
    const piece = pieceAfter(units, reading, ceiling);
    if (piece) pieces.push({ passage, ...piece });
  }
  return pieces;
}

/** Where what stands before a cue begins: at the start, or behind the statement of the cue before. */
function beginBefore(units: readonly Unit[], { zone }: Reading, earlier: Reading | null): number {
  if (!earlier) return 0;
  if (earlier.side !== "after") return earlier.zone.to;
  const split = splitPoint(units, earlier.zone.to, zone.from);
  return split === earlier.zone.to && isRelayed(units, earlier, zone.from) ? earlier.zone.from : split;
}

/** *Ruiz said costs rose, the agency reported*: one clause, so that the agency reports the whole of it. */
const isRelayed = (units: readonly Unit[], { zone, next }: Reading, to: number) =>
  zone.from === 0 &&
  isMark(units[to - 1], ",") &&
  !units
    .slice(next, to - 1)
    .some((unit, i) => isMark(unit, ";", ":") || (unit.stretch && standsAlone(units, next + i)));

/** Between a statement after one cue and a statement before the next: where the first ends and the second begins. */
function splitPoint(units: readonly Unit[], from: number, to: number): number {
  let last = to;
  while (last > from && trimmable(units[last - 1])) last--;
  const run = units[last - 1]?.stretch ? firstOfRun(units, last - 1) : last;
  if (run < last && run > from && isMark(units[run - 1], ":", ".")) return run;
  for (let i = to - 2; i > from; i--) {
    if (isMark(units[i], ";")) return i + 1;
    if (isMark(units[i], ",") && /^(?:and|but|while|though|although)$/.test(units[i + 1]?.norm ?? ""))
      return i + 2;
    if (units[i]!.stretch && units[i + 1]?.stretch === undefined) return i;
  }
  return from;
}

const trimmable = (unit: Unit | undefined) => isMark(unit, ",", ".", ";", ":", "—", "–", "--", "!", "?");

function pieceBefore(
  units: readonly Unit[],
  floor: number,
  zoneFrom: number,
): { from: number; to: number } | null {
  let to = zoneFrom;
  while (to > floor && trimmable(units[to - 1])) to--;
  let from = contentStart(units, floor);
  for (let i = to - 1; i > from; i--)
    if (isMark(units[i], ";") || (isMark(units[i], ":") && units.slice(i, to).some((unit) => unit.stretch))) {
      from = contentStart(units, i + 1);
      break;
    }
  const last = units[to - 1];
  if (last?.stretch && standsAlone(units, to - 1)) from = Math.max(from, firstOfRun(units, to - 1));
  return from < to ? { from, to } : null;
}

/** A quotation that is a sentence of its own: *In Leeds, “We tried,” Ruiz said*. */
function standsAlone(units: readonly Unit[], at: number): boolean {
  const { stretch, start } = units[at]!;
  if (!stretch) return false;
  const before = units[at - 1];
  return (
    at === 0 ||
    isMark(before, ",", ":", ".") ||
    (before !== undefined && before.stretch !== null && before.end < start)
  );
}

function firstOfRun(units: readonly Unit[], at: number): number {
  let from = at;
  while (from > 0 && units[from - 1]!.stretch) from--;
  return from;
}

function ceilingFor(units: readonly Unit[], reading: Reading, later: readonly Reading[]): number {
  for (const other of later) {
    const opened = other.begin !== undefined && relatives.has(units[other.begin]!.norm);
    const edge = opened ? Math.min(other.begin!, other.zone.from) : other.zone.from;
    if (edge <= reading.next) continue;
    const before = units[edge - 1];
    const separate =
      isMark(before, ",", ";", "—", "–") ||
      (other.begin !== undefined && isMark(units[edge], ",")) ||
      before?.stretch ||
      /^(?:and|but|while|then|or|as)$/.test(units[edge]?.norm ?? "") ||
      /^(?:and|but|while|then|or|as)$/.test(before?.norm ?? "");
    if (other.begin !== undefined && separate) return edge;
    if (other.side !== "after") return separate ? edgeOf(units, reading, edge) : units.length;
    if (separate) return edge;
  }
  return units.length;
}

function edgeOf(units: readonly Unit[], reading: Reading, edge: number): number {
  const split = splitPoint(units, reading.next, edge);
  return split <= reading.next && isRelayed(units, reading, edge) ? edge : Math.max(reading.next, split);
}

/** *Ruiz, who said costs rose, left*: the statement ends where the clause around the relative one goes on. */
function endOfRelative(units: readonly Unit[], reading: Reading, ceiling: number): number {
  const { from } = reading.cue;
  const opens = (i: number) => relatives.has(units[i]?.norm ?? "") && isMark(units[i - 1], ",");
  // *who said* · *who in 2010 said*
  if (!opens(from - 1) && !(opens(from - 3) && units[from - 2]!.pos === "ADP")) return ceiling;
  for (let i = reading.next + 1; i < ceiling - 1; i++) {
    if (isMark(units[i], ",") && isFiniteVerb(units, i + 1)) return i;
  }
  return ceiling;
}

/** *said costs rose: “It hurts”*: the quotation behind the colon is a statement of its own. */
function beforeColon(units: readonly Unit[], from: number, ceiling: number): number {
  let stated = false;
  for (let i = from; i < ceiling - 1; i++) {
    stated ||= isFiniteVerb(units, i);
    if (stated && isMark(units[i], ":") && units[i + 1]!.stretch) return i;
  }
  return ceiling;
}

/** The units up to the ceiling without the marks and conjunctions that close them. */
function endOfClause(units: readonly Unit[], from: number, ceiling: number): number {
  const semicolon = units.findIndex((unit, i) => i > from && isMark(unit, ";"));
  let to = semicolon === -1 ? ceiling : Math.min(ceiling, semicolon);
  while (to > from + 1 && isClosing(units[to - 1])) to--;
  return to;
}

/** *said, “Go now”, as he left*: a quotation set off by a mark is the whole statement if no other marks follow. */
function closesWithMarks(units: readonly Unit[], from: number, limit: number): boolean {
  const first = units[from]!;
  if (!first.stretch || units.slice(from + 1, limit).some((unit) => unit.stretch)) return false;
  return isMark(units[from - 1], ",", ":") || !first.endsOpen;
}

/** *a “bully”, a “liar” and “weak”*: past the marks that go on with a list. */
function endOfList(units: readonly Unit[], to: number, limit: number): number {
  let end = to;
  for (let hops = 0; hops < 8 && units[end - 1]?.stretch; hops++) {
    let next = end;
    while (next < limit && next - end < 4 && joinsList(units[next]!)) next++;
    if (next === end || next >= limit || !units[next]!.stretch) break;
    end = next + 1;
  }
  return end;
}

const joinsList = (unit: Unit) => isMark(unit, ",") || /^(?:and|or|as|but|a|an|the)$/.test(unit.norm);

const isClosing = (unit: Unit | undefined) =>
  trimmable(unit) || /^(?:and|but|while|then|or|as)$/.test(unit?.norm ?? "");

/** Rules whose statement is the object of a verb, not a clause. */
const endings: ReadonlyMap<string, typeof endOfStatement> = new Map([
  ["naming", endOfObject],
  ["marked-object", endOfObject],
  ["said-quotation", endOfObject],
  ["called-so", endOfNaming],
  ["plain-object", endOfPhrase],
  ["reported-thing", endOfPhrase],
  ["warned-of", endOfPhrase],
  ["confirmed-thing", endOfFact],
  ["identified-as", endOfPhrase],
]);

function pieceAfter(
  units: readonly Unit[],
  reading: Reading,
  ceiling: number,
): { from: number; to: number } | null {
  let from = reading.next;
  while (from < ceiling && isMark(units[from], ",", ":", "—", "–", "--")) from++;
  if (from >= ceiling) return null;
  if (reading.end !== undefined) return { from, to: reading.end };
  const clause = endOfClause(units, from, beforeColon(units, from, endOfRelative(units, reading, ceiling)));
  const ends = endings.get(reading.rule) ?? endOfStatement;
  const limit = ends(units, from, clause);
  const chosen = closesWithMarks(units, from, limit) ? from + 1 : limit;
  let to = endOfList(units, chosen, limit);
  while (to > from && isClosing(units[to - 1])) to--;
  return from < to ? { from, to } : null;
}
