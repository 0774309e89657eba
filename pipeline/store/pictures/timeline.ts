import { sql } from "kysely";
import { z } from "zod";
import type { Timeline } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

const mostItems = 500;

export interface TimelineQuery {
  /** First and last day, ISO dates, inclusive. */
  from?: string | undefined;
  until?: string | undefined;
  /** Only articles that name this entity. */
  entity?: string | undefined;
}

const Interval = z.object({ start: z.string(), end: z.string() });

/** Dated facts by the days that they speak of, not by the day of publication. Years and longer are left out. */
export async function timeline(store: Store, { from, until, entity }: TimelineQuery): Promise<Timeline> {
  const named = entity
    ? sql`exists (select 1 from wiredesk.facts e where e.article_id = f.article_id and e.current
        and e.kind = 'entity' and lower(e.name) = ${entity.toLowerCase()})`
    : sql`true`;
  const { rows } = await sql`
    select * from (
      select ${referenceColumns}, f.start_offset, i.interval ->> 'start' as start, i.interval ->> 'end' as end
      from ${referenceTables}
      join wiredesk.versions v on v.article_id = f.article_id and v.version = f.version
      cross join lateral (select entry -> 'interval' as interval from json_array_elements(v.record -> 'dates') entry
        where entry ->> 'id' = f.fact_id) i
      where f.current and f.kind = 'date' and f.verdict is distinct from 'reject' and ${named}
        and json_typeof(i.interval) = 'object'
    ) dated
    where ${from ?? "0000-01-01"} <= dated.end and dated.start <= ${until ?? "9999-12-31"}
      and dated.end::date - dated.start::date < 62
    order by dated.start desc, dated.article_id, dated.start_offset limit ${mostItems}`.execute(store.db);
  return { items: rows.map((row) => ({ ...toReference(row), ...Interval.parse(row) })).reverse() };
}
