import { type Kysely, sql } from "kysely";

const statements = `
create table wiredesk.feeds (
  id text primary key,
  url text not null unique,
  title text,
  format text,
  state json,
  failures integer not null default 0,
  failing_since timestamptz,
  error_code text,
  error text,
  polled_at timestamptz,
  changed_at timestamptz,
  next_poll_at timestamptz not null default now(),
  active boolean not null default true
);
create index feeds_due on wiredesk.feeds (next_poll_at) where active;

create table wiredesk.articles (
  id text primary key,
  url text not null,
  canonical_url text,
  feed_id text,
  state text not null,
  revision integer not null default 1,
  feed_mark text,
  feed_title text,
  feed_published_at timestamptz,
  embargoed_until timestamptz,
  etag text,
  last_modified text,
  blob_id text,
  final_url text,
  http_status integer,
  content_type text,
  fetched_at timestamptz,
  version integer not null default 0,
  text_hash text,
  title text,
  publisher text,
  agency text,
  language text,
  published_at timestamptz,
  modified_at timestamptz,
  fact_count integer not null default 0,
  duplicate_of text,
  error_code text,
  error text,
  queued_at timestamptz not null default now(),
  stored_at timestamptz
);
create index articles_open on wiredesk.articles (state, queued_at) where state in ('queued', 'fetched');
create index articles_stored on wiredesk.articles (stored_at desc, id) where version > 0;
create index articles_text on wiredesk.articles (text_hash) where text_hash is not null;
create index articles_canonical on wiredesk.articles (canonical_url) where canonical_url is not null;

create table wiredesk.versions (
  article_id text not null references wiredesk.articles (id) on delete cascade,
  version integer not null,
  -- json, not jsonb: the record comes back byte for byte, with the order of its keys and any odd character.
  record json not null,
  changes jsonb not null,
  text_hash text not null,
  blob_id text,
  created_at timestamptz not null default now(),
  primary key (article_id, version)
);

create table wiredesk.facts (
  sequence bigint generated always as identity primary key,
  article_id text not null references wiredesk.articles (id) on delete cascade,
  version integer not null,
  fact_id text not null,
  kind text not null,
  type text not null,
  name text,
  value double precision,
  min double precision,
  max double precision,
  qualifier text,
  currency text,
  unit text,
  speaker text,
  start_offset integer not null,
  end_offset integer not null,
  text text not null,
  sentence text not null,
  confidence real not null,
  rule text not null,
  change text not null,
  current boolean not null default true
);
create unique index facts_of_version on wiredesk.facts (article_id, version, fact_id);
create index facts_named on wiredesk.facts (kind, lower(name)) where current;

create table wiredesk.fingerprints (
  article_id text primary key references wiredesk.articles (id) on delete cascade,
  bands integer[] not null,
  signature integer[] not null,
  stored_at timestamptz not null default now()
);
create index fingerprints_bands on wiredesk.fingerprints using gin (bands);

create table wiredesk.copies (
  article_id text primary key references wiredesk.articles (id) on delete cascade,
  group_id text not null references wiredesk.articles (id) on delete cascade,
  similarity real not null
);
create index copies_group on wiredesk.copies (group_id);

create table wiredesk.blobs (
  id text primary key,
  bytes bytea not null,
  size integer not null,
  created_at timestamptz not null default now()
);
create index blobs_age on wiredesk.blobs (created_at);
alter table wiredesk.blobs alter column bytes set storage external;

create table wiredesk.counters (
  name text not null,
  day date not null,
  n bigint not null,
  primary key (name, day)
);

create table wiredesk.quarantine (
  id text primary key,
  stage text not null,
  article_id text,
  url text,
  code text not null,
  reason text not null,
  times integer not null default 1,
  created_at timestamptz not null default now()
);
create index quarantine_age on wiredesk.quarantine (created_at);

create table wiredesk.deliveries (
  id text primary key,
  rule text not null,
  target integer not null,
  article_id text not null,
  version integer not null,
  payload json not null,
  state text not null default 'waiting',
  attempts integer not null default 0,
  error text,
  created_at timestamptz not null default now()
);
create index deliveries_waiting on wiredesk.deliveries (created_at) where state = 'waiting';
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
