import { type Kysely, sql } from "kysely";

const statements = `
create table wiredesk.desk_articles (
  article_id text primary key references wiredesk.articles (id) on delete cascade,
  day date not null,
  stored_at timestamptz not null,
  decided integer not null default 0,
  least_confidence real,
  status text not null default 'new',
  words tsvector not null
);
create index desk_newest on wiredesk.desk_articles (stored_at desc, article_id desc);
create index desk_least_certain on wiredesk.desk_articles (least_confidence, article_id);
create index desk_status on wiredesk.desk_articles (status, stored_at desc);
create index desk_day on wiredesk.desk_articles (day);
create index desk_words on wiredesk.desk_articles using gin (words);

alter table wiredesk.facts add column verdict text;
create index facts_rule on wiredesk.facts (rule) where current;
create index facts_speaker on wiredesk.facts (lower(speaker)) where current and speaker is not null;

insert into wiredesk.desk_articles (article_id, day, stored_at, least_confidence, words)
select a.id, coalesce(a.published_at, a.stored_at)::date, a.stored_at,
  (select min(confidence) from wiredesk.facts f where f.article_id = a.id and f.current),
  to_tsvector('english', coalesce(a.title, '') || ' ' || left(v.record -> 'article' ->> 'text', 400000))
from wiredesk.articles a join wiredesk.versions v on v.article_id = a.id and v.version = a.version;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
