import { sql } from "kysely";
import { z } from "zod";
import { type CountHistory, CountPoint } from "../../../schemas/index.js";
import { every } from "../desk/conditions.js";
import { referenceColumns, referenceTables } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

const mostPoints = 1_000;

export interface CountQuery {
  /** Words of what is counted: *people*, *killed*; also of the sentence. */
  what: string;
  /** Only articles that name this entity. */
  entity?: string | undefined;
}

const Point = CountPoint.extend({
  qualifier: z
    .string()
    .nullable()
    .transform((qualifier) => qualifier ?? "exact"),
  at: z.date().transform((date) => date.toISOString()),
});

/** The newest stated figures of something, over articles and over the versions of each, oldest first. */
export async function countHistory(store: Store, { what, entity }: CountQuery): Promise<CountHistory> {
  const words = what.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8) ?? [];
  const conditions = [
    sql<boolean>`f.kind = 'count' and f.type <> 'age' and f.verdict is distinct from 'reject'`,
    // The index finds the articles, whatever form their words have; the facts themselves hold the words as asked.
    sql<boolean>`(d.words @@ plainto_tsquery('english', ${what}) or numnode(plainto_tsquery('english', ${what})) = 0)`,
    ...words.map((word) => sql<boolean>`(f.name ilike ${`%${word}%`} or f.sentence ilike ${`%${word}%`})`),
  ];
  if (entity !== undefined) {
    conditions.push(sql`exists (select 1 from wiredesk.facts e where e.article_id = f.article_id
      and e.version = f.version and e.kind = 'entity' and lower(e.name) = ${entity.toLowerCase()})`);
  }
  const { rows } = await sql`
    select ${referenceColumns}, f.min, f.max, f.qualifier, f.attributed_to as "attributedTo", f.predicate,
      coalesce(case when f.version = 1 then a.published_at when f.current then a.modified_at
        else (v.record #>> '{article,modifiedAt}')::timestamptz end, v.created_at) as at
    from ${referenceTables}
    join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
    where ${every(conditions)}
    order by at desc, f.article_id desc, f.version desc, f.start_offset desc limit ${mostPoints}`.execute(
    store.db,
  );
  return { what, points: rows.map((row) => Point.parse(row)).reverse() };
}
