import { sql } from "kysely";
import { z } from "zod";
import type { CountHistory } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

const mostPoints = 1_000;

export interface CountQuery {
  /** Words of what is counted: *people*, *killed*; also of the sentence. */
  what: string;
  /** Only articles that name this entity. */
  entity?: string | undefined;
}

const Extra = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string().nullable(),
  attributed_to: z.string().nullable(),
  at: z.date(),
});

/** Every stated figure of something, over articles and over the versions of each, oldest first. */
export async function countHistory(store: Store, { what, entity }: CountQuery): Promise<CountHistory> {
  const words = what.split(/\s+/).filter(Boolean).slice(0, 8);
  const matches = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return sql`(f.name ilike ${pattern} or f.sentence ilike ${pattern})`;
  });
  const named = entity
    ? sql`exists (select 1 from wiredesk.facts e where e.article_id = f.article_id and e.version = f.version
        and e.kind = 'entity' and lower(e.name) = ${entity.toLowerCase()})`
    : sql`true`;
  const { rows } = await sql`
    select ${referenceColumns}, f.min, f.max, f.qualifier, v.created_at as at,
      (select coalesce(e.name, c ->> 'attributedTo') from json_array_elements(v.record -> 'counts') c
        left join wiredesk.facts e on e.article_id = f.article_id and e.version = f.version
          and e.fact_id = c ->> 'attributedTo'
        where c ->> 'id' = f.fact_id) as attributed_to
    from ${referenceTables}
    join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
    where f.kind = 'count' and f.type <> 'age' and f.verdict is distinct from 'reject'
      and ${sql.join([...matches, named], sql` and `)}
    order by v.created_at, f.article_id, f.start_offset limit ${mostPoints}`.execute(store.db);
  const points = rows.map((row) => {
    const { attributed_to: attributedTo, at, qualifier, min, max } = Extra.parse(row);
    const extra = { min, max, qualifier: qualifier ?? "exact", attributedTo, at: at.toISOString() };
    return { ...toReference(row), ...extra };
  });
  return { what, points };
}
