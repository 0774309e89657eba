import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { DeskFilter, DeskQuery, FactList, FactReference } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { articleConditions, every, factConditions, factWords } from "./conditions.js";
import { readCursor, writeCursor } from "./cursor.js";
import { referenceColumns, referenceTables, toReference } from "./fact-reference.js";

/** More than this many facts are not counted one by one. */
export const countedFacts = 1_000;

const Key = z.tuple([z.number(), z.string(), z.string()]);

const where = (filter: DeskFilter) =>
  every([
    sql`f.current`,
    ...articleConditions(filter),
    ...factConditions(filter),
    ...(filter.q ? factWords(filter.q) : []),
  ]);

/** Current facts, least certain first, with how many there are (at most `countedFacts`). */
export async function listDeskFacts(store: Store, query: DeskQuery): Promise<FactList> {
  const conditions = [where(query)];
  if (query.cursor !== undefined) {
    const [confidence, articleId, factId] = readCursor(Key, query.cursor);
    conditions.push(
      sql`(f.confidence, f.article_id, f.fact_id) > (${confidence}::real, ${articleId}, ${factId})`,
    );
  }
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables} where ${every(conditions)}
    order by f.confidence, f.article_id, f.fact_id limit ${query.limit + 1}`.execute(store.db);
  const items = rows.slice(0, query.limit).map(toReference);
  const last = items.at(-1);
  const more = rows.length > query.limit && last;
  return {
    items,
    next: more ? writeCursor([last.confidence, last.articleId, last.factId]) : null,
    total: await countFacts(store, where(query)),
    undecided: await countFacts(store, sql`${where(query)} and f.verdict is null`),
  };
}

async function countFacts(store: Store, condition: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from
      (select 1 from ${referenceTables} where ${condition} limit ${countedFacts}) matching`.execute(store.db);
  return rows[0]?.n ?? 0;
}

/** The facts that a bulk decision is about: those of the filter that have no verdict yet. */
export async function undecidedFacts(store: Pick<Store, "db">, filter: DeskFilter): Promise<FactReference[]> {
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables} where ${where(filter)} and f.verdict is null
    order by f.article_id, f.start_offset limit ${countedFacts}`.execute(store.db);
  return rows.map(toReference);
}
