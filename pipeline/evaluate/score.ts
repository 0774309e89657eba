import type { ArticleRecord, FactKind } from "../../schemas/index.js";
import { compareExtension } from "../golden/compare/extensions.js";
import type { Gold, GoldArticle, GoldFact } from "./gold/gold-article.js";

/** Numbers of right, found and wanted facts. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export interface Score extends Tally {
  /** What is scored: `entity person`, `date value`, … */
  name: string;
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Scores records against gold, per family and type. Entities count by exact span and type; counts and dates by
 * overlap and type, and again by value where gold has one; quotes by words shared (Jaccard ≥ 0.8), and again with
 * the right speaker. Families that the gold does not annotate are not scored.
 * Plug-ins are scored too, where the gold has facts under their names.
 */
export function scoreRecords(gold: Gold, records: ReadonlyMap<string, ArticleRecord>): Score[] {
  const tallies = new Map<string, Tally>();
  for (const article of gold.articles) {
    const record = records.get(article.id);
    const found = record ? foundFacts(record) : [];
    for (const kind of gold.kinds) {
      const wanted = article.facts.filter((fact) => fact.kind === kind);
      scoreKind(
        tallies,
        article,
        kind,
        wanted,
        found.filter((fact) => fact.kind === kind),
      );
    }
  }
  for (const [name, tally] of plugInTallies(gold, records)) tallies.set(name, tally);
  return [...tallies]
    .map(([name, tally]) => ({ name, ...tally, ...ratios(tally) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Scores of the plug-ins that ran and that the gold has facts of: right if all that the gold says holds. */
function plugInTallies(gold: Gold, records: ReadonlyMap<string, ArticleRecord>): Map<string, Tally> {
  const annotated = new Set(gold.articles.flatMap(({ extensions = {} }) => Object.keys(extensions)));
  const ran = new Set(
    [...records.values()].flatMap(({ diagnostics }) => Object.keys(diagnostics.extractors)),
  );
  const names = [...annotated].filter((name) => ran.has(name));
  return new Map(
    names.map((name) => {
      const sum = { right: 0, found: 0, wanted: 0 };
      for (const { id, extensions = {} } of gold.articles) {
        const { tally } = compareExtension(name, extensions[name] ?? [], records.get(id)?.extensions[name]);
        sum.right += tally.right;
        sum.found += tally.found;
        sum.wanted += tally.golden;
      }
      return [name, sum];
    }),
  );
}

function ratios({ right, found, wanted }: Tally) {
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The facts of a record in the form of gold: a fact a mention for entities. */
function foundFacts(record: ArticleRecord): GoldFact[] {
  return [
    ...record.entities.flatMap((entity) =>
      entity.mentions.map(
        ({ start, end }): GoldFact => ({
          kind: "entity",
          type: entity.type,
          name: entity.name,
          spans: [[start, end]],
        }),
      ),
    ),
    ...record.counts.map(
      ({ kind, value, what, span }): GoldFact => ({
        kind: "count",
        type: kind,
        value,
        name: what?.text ?? null,
        spans: [[span.start, span.end]],
      }),
    ),
    ...record.dates.map(
      ({ type, value, span }): GoldFact => ({ kind: "date", type, value, spans: [[span.start, span.end]] }),
    ),
    ...record.quotes.map(
      ({ kind, speaker, content }): GoldFact => ({
        kind: "quote",
        type: kind,
        name: speaker?.name ?? null,
        spans: content.map(({ start, end }) => [start, end]),
      }),
    ),
  ];
}

function scoreKind(
  tallies: Map<string, Tally>,
  { text }: GoldArticle,
  kind: FactKind,
  wanted: readonly GoldFact[],
  found: readonly GoldFact[],
): void {
  const typed = wanted.some((fact) => fact.type !== undefined);
  const places = (a: GoldFact, b: GoldFact) =>
    kind === "entity" ? sameSpan(a, b) : kind === "quote" ? shared(text, a, b) >= 0.8 : overlap(a, b);
  const matches = (a: GoldFact, b: GoldFact) =>
    places(a, b) && (kind === "quote" || !typed || a.type === undefined || a.type === b.type);
  add(tallies, kind, wanted, found, matches);
  if (kind === "entity" && typed) {
    for (const type of new Set([...wanted, ...found].map((fact) => fact.type))) {
      const of = (facts: readonly GoldFact[]) => facts.filter((fact) => fact.type === type);
      add(tallies, `entity ${type}`, of(wanted), of(found), matches);
    }
  }
  const valued = wanted.some((fact) => fact.value !== undefined);
  if (valued) add(tallies, `${kind} value`, wanted, found, (a, b) => matches(a, b) && a.value === b.value);
  const spoken = kind === "quote" && wanted.some((fact) => fact.name !== undefined);
  if (spoken)
    add(tallies, "quote speaker", wanted, found, (a, b) => matches(a, b) && sameName(a.name, b.name));
}

function add(
  tallies: Map<string, Tally>,
  name: string,
  wanted: readonly GoldFact[],
  found: readonly GoldFact[],
  matches: (wanted: GoldFact, found: GoldFact) => boolean,
): void {
  const free = new Set(found);
  let right = 0;
  for (const fact of wanted) {
    const match = [...free].find((one) => matches(fact, one));
    if (!match) continue;
    free.delete(match);
    right++;
  }
  const before = tallies.get(name) ?? { right: 0, found: 0, wanted: 0 };
  tallies.set(name, {
    right: before.right + right,
    found: before.found + found.length,
    wanted: before.wanted + wanted.length,
  });
}

const sameSpan = (a: GoldFact, b: GoldFact) =>
  a.spans[0]![0] === b.spans[0]![0] && a.spans[0]![1] === b.spans[0]![1];

const overlap = (a: GoldFact, b: GoldFact) =>
  a.spans.some(([start, end]) => b.spans.some(([from, to]) => start < to && from < end));

/** Jaccard index of the words that two facts cover. */
function shared(text: string, a: GoldFact, b: GoldFact): number {
  const [left, right] = [wordStarts(text, a), wordStarts(text, b)];
  const both = [...left].filter((start) => right.has(start)).length;
  return both / (left.size + right.size - both || 1);
}

function wordStarts(text: string, { spans }: GoldFact): Set<number> {
  const starts = spans.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => from + match.index),
  );
  return new Set(starts);
}

/** Equal names, or one's last word is the other's: *Cole* and *John Cole*. */
function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return !a && !b;
  const [left, right] = [plain(a), plain(b)];
  return left === right || left.split(" ").at(-1) === right.split(" ").at(-1);
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replace(/[’']s$/, "")
    .trim();
