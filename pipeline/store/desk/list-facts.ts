import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { DeskFilter, DeskQuery, FactList } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { articleConditions, every, factConditions, factWords } from "./conditions.js";
import { readCursor, writeCursor } from "./cursor.js";
import { referencesOf, referenceTables } from "./fact-reference.js";

/** More than this many facts are not counted one by one. */
const countedFacts = 1_000;
/** Words are looked for in the facts of so many articles that hold them, the newest. */
const searchedArticles = 500;

const Key = z.tuple([z.number(), z.string()]);
const byCertainty = sql`f.confidence, f.sequence`;

/** Current facts, least certain first, with how many there are (at most `countedFacts`). */
export async function listDeskFacts(store: Store, query: DeskQuery): Promise<FactList> {
  const after = afterCursor(query.cursor);
  const matching = await matchingFacts(store, query, after);
  if (matching.length <= countedFacts) {
    const undecided = matching.filter(({ verdict }) => verdict === null).length;
    const left = matching.filter((fact) => fact.after);
    return { ...(await pageOf(store, left, query.limit)), total: matching.length, undecided };
  }
  const { rows } = await sql`
    select f.sequence::text as sequence, f.confidence from ${referenceTables} where ${where(query)} and ${after}
    order by ${byCertainty} limit ${query.limit + 1}`.execute(store.db);
  const page = await pageOf(
    store,
    rows.map((row) => Place.parse(row)),
    query.limit,
  );
  const undecided = await undecidedFacts(store, query);
  return { ...page, total: countedFacts, undecided: undecided.length };
}

/** Where a fact stands in the list. */
const Place = z.object({ sequence: z.string(), confidence: z.number() });
const Matching = Place.extend({ verdict: z.string().nullable(), after: z.boolean() });

/** The facts of a narrow filter in the order of the list; of a broad one any, but one more than are counted. */
async function matchingFacts(store: Store, filter: DeskFilter, after: RawBuilder<boolean>) {
  const { rows } = await sql`
    with f as materialized (
      select f.sequence, f.confidence, f.verdict from ${referenceTables}
      where ${where(filter)} limit ${countedFacts + 1})
    select f.sequence::text as sequence, f.confidence, f.verdict, ${after} as after from f
    order by ${byCertainty}`.execute(store.db);
  return rows.map((row) => Matching.parse(row));
}

function afterCursor(cursor: string | undefined): RawBuilder<boolean> {
  if (cursor === undefined) return sql`true`;
  const [confidence, sequence] = readCursor(Key, cursor);
  return sql`(${byCertainty}) > (${confidence}::real, ${sequence}::bigint)`;
}

/** @param places of the facts from the page's first on, one more than it holds at least, if there are. */
async function pageOf(
  store: Store,
  places: readonly z.infer<typeof Place>[],
  limit: number,
): Promise<Pick<FactList, "items" | "next">> {
  const shown = places.slice(0, limit);
  const facts = await referencesOf(
    store,
    shown.map(({ sequence }) => sequence),
  );
  const last = shown.at(-1);
  const more = places.length > limit && last;
  return {
    items: shown.flatMap(({ sequence }) => facts.get(sequence) ?? []),
    next: more ? writeCursor([last.confidence, last.sequence]) : null,
  };
}

/** A fact that a bulk decision is about. */
export interface UndecidedFact {
  articleId: string;
  version: number;
  factId: string;
}

/**
 * The facts that a bulk decision is about: those of the filter that have no verdict yet, the first `countedFacts` of
 * the list at most. An article without a least confidence has none, and is not looked into.
 */
export async function undecidedFacts(store: Pick<Store, "db">, filter: DeskFilter): Promise<UndecidedFact[]> {
  const { rows } = await sql<UndecidedFact>`
    select "articleId", version, "factId" from (
      select f.article_id as "articleId", f.version, f.fact_id as "factId", f.start_offset from ${referenceTables}
      where ${where(filter)} and f.verdict is null and d.least_confidence is not null
      order by ${byCertainty} limit ${countedFacts}) undecided
    order by "articleId", start_offset`.execute(store.db);
  return rows;
}

function where(filter: DeskFilter): RawBuilder<boolean> {
  const current = sql<boolean>`f.current`;
  if (!filter.q) return every([current, ...articleConditions(filter), ...factConditions(filter)]);
  const newest = sql<boolean>`f.article_id in (select d.article_id from wiredesk.desk_articles d
    join wiredesk.articles a on a.id = d.article_id
    where ${every(articleConditions(filter))} order by d.stored_at desc limit ${searchedArticles})`;
  return every([current, newest, ...factConditions(filter), ...factWords(filter.q)]);
}
