import { type Kysely, sql } from "kysely";

/**
 * What each article costs its saver, made less: lists of facts break their ties by sequence number, which is narrow and
 * grows, so that their indexes are filled at their ends; nothing looks facts up by link. Fingerprints are looked for with
 * every article: entries that wait to be sorted in would be read one by one each time. The changes of a first version
 * say again what its record says, and are read from there.
 */
const statements = `
drop index wiredesk.facts_link;
drop index wiredesk.facts_least_certain;
create index facts_least_certain on wiredesk.facts (confidence, sequence) where current;
drop index wiredesk.facts_rule;
create index facts_rule on wiredesk.facts (rule, confidence, sequence) where current;
drop index wiredesk.facts_days;
-- Counts and dates are not looked for by name.
drop index wiredesk.facts_named;
create index facts_named on wiredesk.facts (lower(name), article_id) where current and kind in ('entity', 'quote');
create index facts_days on wiredesk.facts (from_day, sequence) where current and from_day is not null;

alter index wiredesk.fingerprints_bands set (fastupdate = off);
select gin_clean_pending_list('wiredesk.fingerprints_bands');

alter table wiredesk.versions alter column changes drop not null;

-- What is killed takes its duplicates with it.
create index articles_duplicates on wiredesk.articles (duplicate_of) where state = 'duplicate';
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
