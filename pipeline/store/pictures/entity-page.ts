import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { Entity, type EntityPage, type FactReference } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

/** Aliases, roles and quotes are gathered from so many articles, the newest. */
const mostRead = 200;
const mostQuotes = 200;
const mostDays = 1_000;

const Appearance = z.object({ articleId: z.string(), factId: z.string(), day: z.string(), entity: Entity });
type Appearance = z.infer<typeof Appearance>;

/**
 * An entity over all articles, under whatever name they know it; `null` if none has the name. What shares a key with
 * the name is one entity.
 */
export async function entityPage(store: Store, name: string): Promise<EntityPage | null> {
  const keys = await keysOf(store, name);
  const seen = await appearances(store, keys);
  const [newest] = seen;
  if (!newest) return null;
  const names = [name, ...new Set(seen.map(({ entity }) => entity.name))];
  const anyName = sql`any(${names.map((one) => one.toLowerCase())}::text[])`;
  const [days, quotesBy, quotesAbout, counts] = await Promise.all([
    mentionsByDay(store, keys),
    references(store, "quote", sql`lower(f.speaker) = ${anyName}`),
    references(store, "quote", aboutCondition(names, seen)),
    references(store, "count", sql`lower(f.attributed_to) = ${anyName}`),
  ]);
  const entities = seen.map(({ entity }) => entity);
  const links = entities.flatMap((entity) => entity.links);
  return {
    name: mostFrequent(entities.map((entity) => entity.name)),
    type: mostFrequent(entities.map(({ type }) => type)),
    aliases: [...new Set([...names, ...entities.flatMap(({ aliases }) => aliases)])],
    links: [...new Map(links.map((link) => [`${link.source} ${link.id}`, link])).values()],
    articles: days.reduce((sum, { articles }) => sum + articles.length, 0),
    days,
    roles: seen.flatMap(({ entity, day, articleId, factId }) =>
      entity.roles.map(({ text }) => ({ text, day, articleId, factId })),
    ),
    quotesBy,
    quotesAbout,
    counts,
  };
}

async function keysOf(store: Store, name: string): Promise<string[]> {
  const rows = await store.db
    .selectFrom("facts")
    .select("key")
    .distinct()
    .where("current", "=", true)
    .where("kind", "=", "entity")
    .where(sql<boolean>`lower(name) = ${name.toLowerCase()}`)
    .execute();
  return rows.flatMap(({ key }) => key ?? []);
}

const keyed = (keys: readonly string[]) => sql`f.current and f.key = any(${[...keys]}::text[])
  and f.verdict is distinct from 'reject'`;

async function appearances(store: Store, keys: readonly string[]): Promise<Appearance[]> {
  const { rows } = await sql`
    with newest as materialized (
      select f.article_id, f.version, f.fact_id, d.day, f.sequence from ${referenceTables}
      where ${keyed(keys)} order by f.sequence desc limit ${mostRead})
    select f.article_id as "articleId", f.fact_id as "factId", to_char(f.day, 'YYYY-MM-DD') as day, e.entity
    from newest f join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
    cross join lateral (select entity from json_array_elements(v.record -> 'entities') as entity
      where entity ->> 'id' = f.fact_id) e
    order by f.sequence desc`.execute(store.db);
  return rows.map((row) => Appearance.parse(row));
}

const Day = z.object({ day: z.string(), mentions: z.number(), articles: z.array(z.string()) });

async function mentionsByDay(store: Store, keys: readonly string[]): Promise<EntityPage["days"]> {
  const { rows } = await sql`
    select to_char(d.day, 'YYYY-MM-DD') as day, sum(f.mentions)::int as mentions,
      array_agg(distinct f.article_id) as articles
    from ${referenceTables} where ${keyed(keys)} group by d.day order by d.day desc limit ${mostDays}`.execute(
    store.db,
  );
  return rows.map((row) => Day.parse(row)).reverse();
}

async function references(
  store: Store,
  kind: "quote" | "count",
  condition: RawBuilder<unknown>,
): Promise<FactReference[]> {
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables}
    where f.current and f.kind = ${kind} and f.verdict is distinct from 'reject' and ${condition}
    order by d.day desc, f.article_id, f.start_offset limit ${mostQuotes}`.execute(store.db);
  return rows.map(toReference);
}

/** Quotes of others, in the articles that name the entity, whose words hold one of its names. */
function aboutCondition(given: readonly string[], seen: readonly Appearance[]) {
  const ids = [...new Set(seen.map(({ articleId }) => articleId))];
  const names = [...new Set([...given, ...seen.flatMap(({ entity }) => entity.aliases)])].filter(
    (one) => one.length > 2,
  );
  const patterns = names.map((one) => `%${one.replace(/[\\%_]/g, "\\$&")}%`);
  return sql`f.article_id = any(${ids}::text[]) and f.text ilike any(${patterns}::text[])
    and lower(coalesce(f.speaker, '')) <> all(${given.map((one) => one.toLowerCase())}::text[])`;
}

function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
