/** Counts on annotated articles: what is found, and how right its parts are. */

import Table from "cli-table3";
import { counts } from "../../extractors/counts/index.js";
import { analyse, type Extractor, runExtractors } from "../../extractors/index.js";
import { runAlone } from "../../extractors/run.js";
import type { Count } from "../../schemas/index.js";
import { type GoldArticle, goldDates, goldEntities, goldQuotes } from "../gold-facts.js";

type GoldCount = GoldArticle["counts"][number];

interface Tally {
  gold: number;
  found: number;
  right: number;
}

const parts = ["what", "no what", "qualifier", "currency", "source", "no source"] as const;
type Part = (typeof parts)[number];

export function printArticles(name: string, articles: readonly GoldArticle[], listErrors: boolean): void {
  const kinds = new Map<string, Tally>();
  const rules = new Map<string, Tally>();
  const rightParts = new Map<Part, Tally>();
  const at = <K>(map: Map<K, Tally>, key: K) => {
    const tally = map.get(key) ?? { gold: 0, found: 0, right: 0 };
    map.set(key, tally);
    return tally;
  };
  const confidences: [number, boolean][] = [];
  for (const article of articles) {
    const { found, nameOf } = extract(article);
    const used = new Set<GoldCount>();
    for (const gold of article.counts) for (const key of [gold.kind, "all"]) at(kinds, key).gold++;
    for (const count of found) {
      const match = article.counts.find((gold) => !used.has(gold) && matches(gold, count));
      for (const key of [count.kind, "all"]) at(kinds, key).found++;
      at(rules, count.rule).found++;
      confidences.push([count.confidence, match !== undefined]);
      if (match === undefined) {
        if (listErrors) console.log(`${article.id}\t+\t${count.span.text}\t${around(article, count.span)}`);
        continue;
      }
      used.add(match);
      for (const key of [count.kind, "all"]) at(kinds, key).right++;
      at(rules, count.rule).right++;
      for (const [part, isRight] of judge(match, count, nameOf)) {
        at(rightParts, part).gold++;
        if (isRight) at(rightParts, part).right++;
        else if (listErrors)
          console.log(
            `${article.id}\t${part}\t${describe(count)}\t${around(article, match)}\t${JSON.stringify(match)}`,
          );
      }
    }
    for (const gold of article.counts) {
      if (listErrors && !used.has(gold)) console.log(`${article.id}\t-\t${around(article, gold)}`);
    }
  }
  print(name, kinds, rules, rightParts);
  printCalibration(confidences);
}

function extract(article: GoldArticle): { found: Count[]; nameOf: (id: string) => string } {
  const doc = analyse({ text: article.text, publishedAt: article.publishedAt ?? null });
  const given: Extractor[] = [goldEntities(article), goldDates(article), goldQuotes(article)];
  const { facts } = runExtractors(doc, given);
  const found = runAlone(counts, doc, facts);
  return { found, nameOf: (id) => facts.entities.find((entity) => entity.id === id)?.name ?? id };
}

function matches(gold: GoldCount, count: Count): boolean {
  const overlap = Math.min(gold.end, count.span.end) > Math.max(gold.start, count.span.start);
  if (!overlap || gold.kind !== count.kind) return false;
  if (gold.value === null || count.value === null) return gold.value === count.value;
  return Math.abs(gold.value - count.value) <= 1e-6 * Math.max(1, Math.abs(gold.value));
}

const lastWord = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.at(-1) ?? "";

function judge(gold: GoldCount, count: Count, nameOf: (id: string) => string): [Part, boolean][] {
  const source = count.attributedTo === null ? null : nameOf(count.attributedTo);
  const judged: [Part, boolean][] = [["qualifier", gold.qualifier === count.qualifier]];
  if (gold.what)
    judged.push(["what", count.what !== null && lastWord(gold.what) === lastWord(count.what.text)]);
  else judged.push(["no what", count.what === null]);
  if (gold.currency) judged.push(["currency", gold.currency === count.currency]);
  if (gold.attributedTo)
    judged.push(["source", source !== null && lastWord(source) === lastWord(gold.attributedTo)]);
  else judged.push(["no source", source === null]);
  return judged;
}

function describe({ span, what, qualifier, attributedTo, currency }: Count): string {
  return `${span.text}: ${what?.text} ${qualifier} ${currency ?? ""} ${attributedTo}`;
}

function around({ text }: GoldArticle, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replaceAll(
    "\n",
    " ",
  );
}

const share = (part: number, whole: number) => (whole === 0 ? "" : (part / whole).toFixed(3));

function print(
  name: string,
  kinds: Map<string, Tally>,
  rules: Map<string, Tally>,
  rightParts: Map<Part, Tally>,
): void {
  const table = new Table({ head: [name, "gold", "found", "precision", "recall", "F1"] });
  for (const [kind, { gold, found, right }] of [...kinds].sort()) {
    table.push([kind, gold, found, share(right, found), share(right, gold), share(2 * right, gold + found)]);
  }
  console.log(table.toString());
  const ruleTable = new Table({ head: ["rule", "found", "precision"] });
  for (const [rule, { found, right }] of [...rules].sort())
    ruleTable.push([rule, found, share(right, found)]);
  console.log(ruleTable.toString());
  const partTable = new Table({ head: ["part of matched counts", "stated", "right"] });
  for (const part of parts) {
    const { gold, right } = rightParts.get(part) ?? { gold: 0, right: 0 };
    partTable.push([part, gold, share(right, gold)]);
  }
  console.log(partTable.toString());
}

/** Whether confidence means what it says: mean confidence beside the share that is right, by tenth. */
function printCalibration(confidences: readonly [number, boolean][]): void {
  const table = new Table({ head: ["confidence", "counts", "mean", "right"] });
  for (let tenth = 0; tenth < 10; tenth++) {
    const inside = confidences.filter(([confidence]) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (inside.length === 0) continue;
    const mean = inside.reduce((sum, [confidence]) => sum + confidence, 0) / inside.length;
    const right = inside.filter(([, isRight]) => isRight).length;
    table.push([
      `${tenth / 10}–${(tenth + 1) / 10}`,
      inside.length,
      mean.toFixed(3),
      share(right, inside.length),
    ]);
  }
  console.log(table.toString());
}
