import { sql } from "kysely";
import { z } from "zod";
import { Entity, type EntityPage, type FactReference } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

/** A picture shows at most so many articles, newest first. */
const mostArticles = 1_000;
const mostQuotes = 200;

const Appearance = z.object({ article_id: z.string(), fact_id: z.string(), day: z.string(), entity: Entity });
type Appearance = z.infer<typeof Appearance>;

/** An entity over all articles that name it so; `null` if none does. */
export async function entityPage(store: Store, name: string): Promise<EntityPage | null> {
  const seen = await appearances(store, name);
  if (seen.length === 0) return null;
  const [quotesBy, quotesAbout, counts] = await Promise.all([
    quotes(store, sql`lower(f.speaker) = ${name.toLowerCase()}`),
    quotes(store, aboutCondition(name, seen)),
    countsBy(store, name),
  ]);
  const entities = seen.map(({ entity }) => entity);
  return {
    name: entities[0]!.name,
    type: mostFrequent(entities.map(({ type }) => type)),
    aliases: [...new Set(entities.flatMap(({ aliases }) => aliases))],
    links: [
      ...new Map(
        entities.flatMap(({ links }) => links).map((link) => [`${link.source} ${link.id}`, link]),
      ).values(),
    ],
    articles: new Set(seen.map(({ article_id }) => article_id)).size,
    days: mentionsByDay(seen),
    roles: seen.flatMap(({ entity, day, article_id, fact_id }) =>
      entity.roles.map(({ text }) => ({ text, day, articleId: article_id, factId: fact_id })),
    ),
    quotesBy,
    quotesAbout,
    counts,
  };
}

async function appearances(store: Store, name: string): Promise<Appearance[]> {
  const { rows } = await sql`
    select f.article_id, f.fact_id, to_char(d.day, 'YYYY-MM-DD') as day, e.entity
    from wiredesk.facts f
    join wiredesk.desk_articles d on d.article_id = f.article_id
    join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
    cross join lateral (select entity from json_array_elements(v.record -> 'entities') as entity
      where entity ->> 'id' = f.fact_id) e
    where f.current and f.kind = 'entity' and lower(f.name) = ${name.toLowerCase()}
      and f.verdict is distinct from 'reject'
    order by d.stored_at desc limit ${mostArticles}`.execute(store.db);
  return rows.map((row) => Appearance.parse(row));
}

function mentionsByDay(seen: readonly Appearance[]): EntityPage["days"] {
  const days = new Map<string, EntityPage["days"][number]>();
  for (const { day, entity, article_id } of seen) {
    const before = days.get(day) ?? { day, mentions: 0, articles: [] };
    days.set(day, {
      day,
      mentions: before.mentions + entity.mentions.length,
      articles: [...before.articles, article_id],
    });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function quotes(store: Store, condition: ReturnType<typeof sql>): Promise<FactReference[]> {
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables}
    where f.current and f.kind = 'quote' and f.verdict is distinct from 'reject' and ${condition}
    order by d.day desc, f.article_id, f.start_offset limit ${mostQuotes}`.execute(store.db);
  return rows.map(toReference);
}

/** Quotes of others, in the articles that name the entity, whose words hold one of its names. */
function aboutCondition(name: string, seen: readonly Appearance[]) {
  const ids = [...new Set(seen.map(({ article_id }) => article_id))];
  const names = [...new Set([name, ...seen.flatMap(({ entity }) => entity.aliases)])].filter(
    (one) => one.length > 2,
  );
  const patterns = names.map((one) => `%${one.replace(/[\\%_]/g, "\\$&")}%`);
  return sql`f.article_id = any(${ids}::text[]) and f.text ilike any(${patterns}::text[])
    and lower(coalesce(f.speaker, '')) <> ${name.toLowerCase()}`;
}

async function countsBy(store: Store, name: string): Promise<FactReference[]> {
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables}
    join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
    where f.current and f.kind = 'count' and f.verdict is distinct from 'reject'
      and f.article_id in (select article_id from wiredesk.facts
        where current and kind = 'entity' and lower(name) = ${name.toLowerCase()})
      and exists (select 1 from json_array_elements(v.record -> 'counts') c
        where c ->> 'id' = f.fact_id and (lower(c ->> 'attributedTo') = ${name.toLowerCase()}
          or c ->> 'attributedTo' in (select fact_id from wiredesk.facts e where e.article_id = f.article_id
            and e.current and e.kind = 'entity' and lower(e.name) = ${name.toLowerCase()})))
    order by d.day desc, f.article_id, f.start_offset limit ${mostQuotes}`.execute(store.db);
  return rows.map(toReference);
}

function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
