import { type Kysely, sql } from "kysely";

/**
 * Facts are written in one statement with their version, whose article is checked: to check it again for each of some
 * seventy facts took a tenth of the work of saving an article. What the foreign key did besides, triggers do: with an
 * article its facts go.
 */
const statements = `
alter table wiredesk.facts drop constraint facts_article_id_fkey;

create function wiredesk.drop_facts() returns trigger language plpgsql as $$
begin
  delete from wiredesk.facts where article_id in (select id from gone);
  return null;
end $$;
create trigger drop_facts after delete on wiredesk.articles
  referencing old table as gone for each statement execute function wiredesk.drop_facts();

create function wiredesk.empty_facts() returns trigger language plpgsql as $$
begin
  truncate wiredesk.facts;
  return null;
end $$;
create trigger empty_facts after truncate on wiredesk.articles execute function wiredesk.empty_facts();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
