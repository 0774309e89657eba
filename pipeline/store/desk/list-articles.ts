import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { DeskArticle, type DeskArticles, type DeskQuery } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { articleConditions, every, factConditions } from "./conditions.js";
import { readCursor, writeCursor } from "./cursor.js";

const columns = sql`
  a.id, a.url, a.title, a.publisher, a.agency, a.language, a.published_at as "publishedAt", d.stored_at as "storedAt",
  a.version, a.fact_count as facts, d.decided, d.least_confidence as "leastConfidence", d.status, d.lost,
  (select coalesce(array_agg(distinct x.rule), '{}') from wiredesk.deliveries x where x.article_id = a.id) as alerts,
  (select count(*)::int from wiredesk.copies c where c.group_id = a.id and c.article_id <> a.id) as copies`;

const Instant = z.date().transform((date) => date.toISOString());
const Row = DeskArticle.extend({ publishedAt: Instant.nullable(), storedAt: Instant });

/** A page of articles for the desk, newest or least certain first. */
export async function listDeskArticles(store: Store, query: DeskQuery): Promise<DeskArticles> {
  const facts = factConditions(query);
  const conditions = articleConditions(query);
  if (facts.length > 0) {
    conditions.push(
      sql`exists (select 1 from wiredesk.facts f where f.article_id = a.id and f.current and ${every(facts)})`,
    );
  }
  const order = orders[query.order];
  if (query.cursor !== undefined) conditions.push(order.after(query.cursor));
  const { rows } = await sql`
    select ${columns} from wiredesk.desk_articles d join wiredesk.articles a on a.id = d.article_id
    where ${every(conditions)} order by ${order.by} limit ${query.limit + 1}`.execute(store.db);
  const items = rows.slice(0, query.limit).map((row) => Row.parse(row));
  const last = items.at(-1);
  return { items, next: rows.length > query.limit && last ? order.cursor(last) : null };
}

/** One article as the list shows it. */
export async function deskArticle(store: Store, articleId: string): Promise<DeskArticle | null> {
  const { rows } = await sql`
    select ${columns} from wiredesk.desk_articles d join wiredesk.articles a on a.id = d.article_id
    where a.id = ${articleId}`.execute(store.db);
  return rows[0] === undefined ? null : Row.parse(rows[0]);
}

interface Order {
  by: RawBuilder<unknown>;
  after(cursor: string): RawBuilder<boolean>;
  cursor(last: DeskArticle): string;
}

const NewestKey = z.tuple([z.iso.datetime(), z.string()]);
const LeastKey = z.tuple([z.number().nullable(), z.string()]);

const orders: Record<DeskQuery["order"], Order> = {
  newest: {
    by: sql`d.stored_at desc, d.article_id desc`,
    after(cursor) {
      const [storedAt, id] = readCursor(NewestKey, cursor);
      // Dates come out with milliseconds: rows of the same one are told apart by their ids.
      return sql`(date_trunc('milliseconds', d.stored_at), d.article_id) < (${storedAt}::timestamptz, ${id})`;
    },
    cursor: ({ storedAt, id }) => writeCursor([storedAt, id]),
  },
  "least-certain": {
    by: sql`d.least_confidence nulls last, d.article_id`,
    after(cursor) {
      const [least, id] = readCursor(LeastKey, cursor);
      if (least === null) return sql`d.least_confidence is null and d.article_id > ${id}`;
      return sql`(d.least_confidence > ${least}::real or d.least_confidence is null
        or (d.least_confidence = ${least}::real and d.article_id > ${id}))`;
    },
    cursor: ({ leastConfidence, id }) => writeCursor([leastConfidence, id]),
  },
};
