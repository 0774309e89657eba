import { type Kysely, sql } from "kysely";

/**
 * What keeps the desk quick on a full store (bench/desk.ts). The planner must know how rare a name is: without
 * statistics on `lower(name)` it takes every name for a common one and walks all articles for a rare one.
 */
const statements = `
create statistics wiredesk.facts_lower_name on (lower(name)) from wiredesk.facts;
create statistics wiredesk.facts_lower_speaker on (lower(speaker)) from wiredesk.facts;
create statistics wiredesk.facts_lower_attributed on (lower(attributed_to)) from wiredesk.facts;

create index desk_status_least on wiredesk.desk_articles (status, least_confidence, article_id);
create index desk_publisher_least on wiredesk.desk_articles (publisher, least_confidence, article_id);
create index desk_feed_least on wiredesk.desk_articles (feed_id, least_confidence, article_id);
drop index wiredesk.facts_named;
create index facts_named on wiredesk.facts (lower(name), article_id) where current;
drop index wiredesk.facts_rule;
create index facts_rule on wiredesk.facts (rule, confidence, article_id, fact_id) where current;
create index facts_places on wiredesk.facts (article_id) where current and type = 'place';

alter table wiredesk.facts add column predicate text;
update wiredesk.facts f set predicate = c.predicate
from (select v.article_id, v.version, x ->> 'id' as id, x ->> 'predicate' as predicate
  from wiredesk.versions v cross join json_array_elements(v.record -> 'counts') x) c
where f.article_id = c.article_id and f.version = c.version and f.fact_id = c.id and c.predicate is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
