import { type Kysely, sql } from "kysely";

const statements = `
create table wiredesk.decisions (
  id bigint generated always as identity primary key,
  article_id text not null references wiredesk.articles (id) on delete cascade,
  version integer not null,
  verdict text not null,
  fact_id text,
  anchor jsonb,
  rule text,
  correction jsonb,
  note text,
  reviewer text not null,
  undone boolean not null default false,
  created_at timestamptz not null default now()
);
create index decisions_article on wiredesk.decisions (article_id, id);
create index decisions_reviewer on wiredesk.decisions (reviewer, id);

create table wiredesk.lexicon (
  kind text not null,
  text text not null,
  value text,
  reviewer text not null,
  created_at timestamptz not null default now(),
  primary key (kind, text)
);

create table wiredesk.views (
  reviewer text not null,
  name text not null,
  filter jsonb not null,
  primary key (reviewer, name)
);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
