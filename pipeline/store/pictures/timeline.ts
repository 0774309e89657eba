import { sql } from "kysely";
import { z } from "zod";
import { FactReference, type Timeline } from "../../../schemas/index.js";
import { every } from "../desk/conditions.js";
import { readCursor, writeCursor } from "../desk/cursor.js";
import { referenceColumns, referenceTables } from "../desk/fact-reference.js";
import type { Store } from "../open.js";
import { namedIn } from "./scope.js";

const pageLength = 500;

export interface TimelineQuery {
  /** First and last day that is spoken of, ISO dates, inclusive. */
  from?: string | undefined;
  until?: string | undefined;
  /** Only articles that name this entity. */
  entity?: string | undefined;
  cursor?: string | undefined;
}

const Key = z.tuple([z.string(), z.string()]);
const Place = z.object({ start: z.string(), sequence: z.string() });
const Item = FactReference.extend({ start: z.string(), end: z.string() });

/** Dated facts by the days that they speak of, not by the day of publication. A page holds the latest of them. */
export async function timeline(
  store: Store,
  { from, until, entity, cursor }: TimelineQuery,
): Promise<Timeline> {
  const conditions = [
    sql<boolean>`f.current and f.from_day is not null and f.verdict is distinct from 'reject'`,
  ];
  if (from !== undefined) conditions.push(sql`f.until_day >= ${from}`);
  if (until !== undefined) conditions.push(sql`f.from_day <= ${until}`);
  if (entity !== undefined) conditions.push(namedIn(sql`f.article_id`, entity));
  if (cursor !== undefined) {
    const [day, sequence] = readCursor(Key, cursor);
    conditions.push(sql`(f.from_day, f.sequence) < (${day}, ${sequence}::bigint)`);
  }
  const { rows } = await sql`
    select ${referenceColumns}, f.from_day as start, f.until_day as end, f.sequence::text as sequence
    from ${referenceTables} where ${every(conditions)}
    order by f.from_day desc, f.sequence desc limit ${pageLength + 1}`.execute(store.db);
  const items = rows.slice(0, pageLength).map((row) => Item.parse(row));
  const more = rows.length > pageLength && Place.parse(rows[pageLength - 1]);
  return {
    items: items.reverse(),
    next: more ? writeCursor([more.start, more.sequence]) : null,
  };
}
