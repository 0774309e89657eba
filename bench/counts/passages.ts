/** How right every part of a count is on passages of our own, round by round as they were written (`passages.txt`). */
import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { analyse, builtIn, runExtractors } from "../../extractors/index.js";
import type { Count } from "../../schemas/index.js";
import { type GoldNumber, type Passage, readPassages } from "./read-passages.js";

const parts = [
  "found",
  "no count",
  "value",
  "kind",
  "unit",
  "bound",
  "what",
  "no what",
  "verb",
  "negation",
  "source",
  "no source",
  "place",
  "no place",
  "date",
  "no date",
  "mark",
  "toll precision",
  "toll recall",
] as const;
type Part = (typeof parts)[number];
type Judged = [Part, boolean];

export function printPassages(listErrors: boolean): void {
  const rounds = readPassages(readFileSync(new URL("passages.txt", import.meta.url), "utf8"));
  const scores = rounds.map(({ passages }) => scoreOf(passages, listErrors));
  const table = new Table({ head: ["own passages", ...rounds.map(({ name }) => name)] });
  for (const part of parts) {
    const cells = scores.map((score) => score.get(part)).map((tally) => (tally ? share(tally) : ""));
    table.push([part, ...cells]);
  }
  console.log(table.toString());
}

interface Tally {
  right: number;
  all: number;
}

const share = ({ right, all }: Tally) => `${(right / all).toFixed(3)} of ${all}`;

function scoreOf(passages: readonly Passage[], listErrors: boolean): Map<Part, Tally> {
  const score = new Map<Part, Tally>();
  for (const passage of passages) {
    for (const [part, isRight] of judgePassage(passage, listErrors)) {
      const tally = score.get(part) ?? { right: 0, all: 0 };
      score.set(part, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 });
    }
  }
  return score;
}

function judgePassage({ id, text, published, country, numbers }: Passage, listErrors: boolean): Judged[] {
  const doc = analyse({ text, publishedAt: `${published}T18:00:00Z`, country });
  const { facts } = runExtractors(doc, builtIn);
  const nameOf = (entity: string | null) => facts.entities.find((one) => one.id === entity)?.name ?? entity;
  const dateOf = (date: string | null) => facts.dates.find((one) => one.id === date)?.span.text ?? null;
  const goldOf = new Map<Count, GoldNumber>();
  const judged: Judged[] = [];
  for (const gold of numbers) {
    const count = facts.counts.find(
      (one) => !goldOf.has(one) && one.span.start < gold.end && one.span.end > gold.start,
    );
    if (count) goldOf.set(count, gold);
    const results: Judged[] = gold.isIgnored
      ? []
      : [[gold.isNone ? "no count" : "found", (count !== undefined) !== gold.isNone]];
    if (count && !gold.isNone && !gold.isIgnored)
      results.push(
        ...judgeCount(gold, count, nameOf(count.attributedTo), nameOf(count.placeId), dateOf(count.dateId)),
      );
    judged.push(...results);
    const wrong = results.filter(([, isRight]) => !isRight).map(([part]) => part);
    if (listErrors && wrong.length > 0)
      console.log(`${id}\t${wrong.join(", ")}\t${gold.line}\t${JSON.stringify(count)}`);
  }
  const spare = facts.counts.filter((count) => !goldOf.has(count));
  for (const count of spare) if (listErrors) console.log(`${id}\tspare\t${count.span.text}`);
  return [...judged, ...spare.map((): Judged => ["no count", false]), ...judgeTolls(facts.counts, goldOf)];
}

function judgeCount(
  gold: GoldNumber,
  count: Count,
  source: string | null,
  place: string | null,
  date: string | null,
): Judged[] {
  const judged: Judged[] = [
    ["value", isValue(gold, count)],
    ["kind", gold.kind === null || gold.kind === count.kind],
    ["bound", gold.bound === count.qualifier],
    ["mark", gold.mark === (count.mark ?? null)],
  ];
  if (gold.unit !== null) judged.push(["unit", gold.unit === (count.currency ?? count.unit)]);
  if (gold.what === "-") judged.push(["no what", count.what === null]);
  else if (gold.what !== null)
    judged.push(["what", lastWord(count.what?.text ?? "") === lastWord(gold.what)]);
  if (gold.verbs !== null) {
    judged.push(["verb", gold.verbs.includes(count.predicate ?? "-")]);
    judged.push(["negation", gold.isNegated === count.negated]);
  }
  const link = (
    part: "source" | "place" | "date",
    stated: string | null | undefined,
    found: string | null,
  ) => {
    if (stated === undefined) return;
    if (stated === null) judged.push([`no ${part}`, found === null]);
    else judged.push([part, found !== null && isSameName(stated, found)]);
  };
  link("source", gold.source, source);
  link("place", gold.place, place);
  link("date", gold.date, date);
  return judged;
}

function isValue({ value, min, max }: GoldNumber, count: Count): boolean {
  const isNear = (stated: number | null, found: number | null) =>
    stated === null || (found !== null && Math.abs(stated - found) <= 1e-4 * Math.max(1, Math.abs(stated)));
  return isNear(value, count.value) && isNear(min, count.min) && isNear(max, count.max);
}

const lastWord = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1) ?? "";

function isSameName(stated: string, found: string): boolean {
  return lastWord(stated) === lastWord(found) || found.includes(stated) || stated.includes(found);
}

/** Pairs of counts told of one toll, where the passage has any. */
function judgeTolls(counts: readonly Count[], goldOf: ReadonlyMap<Count, GoldNumber>): Judged[] {
  const tollOf = (count: Count) => goldOf.get(count)?.toll ?? null;
  if (counts.every((count) => tollOf(count) === null)) return [];
  const groupOf = (count: Count) => count.sameAs ?? count.id;
  const judged: Judged[] = [];
  counts.forEach((one, index) => {
    for (const other of counts.slice(index + 1)) {
      const isOne = tollOf(one) !== null && tollOf(one) === tollOf(other);
      const isTied = groupOf(one) === groupOf(other);
      if (isOne) judged.push(["toll recall", isTied]);
      if (isTied) judged.push(["toll precision", isOne]);
    }
  });
  return judged;
}
