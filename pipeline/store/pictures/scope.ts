import { type RawBuilder, sql } from "kysely";

/** Which articles a picture is drawn from. */
export interface Scope {
  /** First and last day of publication, ISO dates, inclusive. */
  from?: string | undefined;
  until?: string | undefined;
  /** Only articles that name this entity. */
  entity?: string | undefined;
}

/** Ids of the newest articles of a scope, as a query. */
export function newestArticles({ from, until, entity }: Scope, most: number): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (from !== undefined) conditions.push(sql`d.day >= ${from}::date`);
  if (until !== undefined) conditions.push(sql`d.day <= ${until}::date`);
  if (entity !== undefined) conditions.push(namedIn(sql`d.article_id`, entity));
  return sql`select d.article_id from wiredesk.desk_articles d
    join wiredesk.articles a on a.id = d.article_id and a.state <> 'withdrawn'
    where ${sql.join(conditions, sql` and `)} order by d.stored_at desc limit ${most}`;
}

/** Whether the current version of an article names the entity. */
export function namedIn(articleId: RawBuilder<unknown>, entity: string): RawBuilder<boolean> {
  return sql`exists (select 1 from wiredesk.facts e where e.article_id = ${articleId} and e.current
    and e.kind = 'entity' and lower(e.name) = ${entity.toLowerCase()} and e.verdict is distinct from 'reject')`;
}
