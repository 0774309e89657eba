import { sql } from "kysely";
import type { Store } from "../../pipeline/store/index.js";

const perStatement = 5_000;
/** Facts of one generated article. */
export const factsPerArticle = 20;
const names = 20_000;

/**
 * Fills an empty store with generated articles and facts, by statements of the database alone: the same every time.
 * A few names, publishers and words are in very many articles, most in few, as in the news (Zipf's law).
 */
export async function fillStore(
  store: Store,
  articles: number,
  progress: (done: number) => void,
): Promise<void> {
  await sql`select setseed(0.42)`.execute(store.db);
  for (let from = 0; from < articles; from += perStatement) {
    const until = Math.min(articles, from + perStatement) - 1;
    await fillArticles(store, from, until);
    progress(until + 1);
  }
  await sql`update wiredesk.desk_articles d set least_confidence = f.least, decided = f.decided,
      status = case f.decided when 0 then 'new' when ${factsPerArticle} then 'done' else 'started' end
    from (select article_id, min(confidence) filter (where verdict is null) as least, count(verdict)::int as decided
      from wiredesk.facts group by article_id) f where f.article_id = d.article_id`.execute(store.db);
  await sql`update wiredesk.desk_articles set status = 'sent-back' where article_id in
    (select article_id from wiredesk.desk_articles where decided > 0 order by md5(article_id) limit ${articles / 500})`.execute(
    store.db,
  );
  await sql`vacuum analyze`.execute(store.db);
}

/** A word or name of a list, the first ones far more often than the last. */
const zipf = (prefix: string, count: number) =>
  sql.raw(`'${prefix}' || floor(${count} * power(random(), 4))::int`);

async function fillArticles(store: Store, from: number, until: number): Promise<void> {
  await sql`
    with made as materialized (
      select i, 'bench' || lpad(i::text, 8, '0') as id, 'Publisher ' || (i % 40) as publisher,
        'feed' || (i % 200) as feed, timestamptz '2026-01-01' - make_interval(mins => i * 3) as at,
        'Council number ' || i || ' meets over ' || ${zipf("word", 5_000)} as title,
        (select string_agg(${zipf("word", 5_000)}, ' ') from generate_series(1, 120 + i * 0)) as text
      from generate_series(${from}::int, ${until}::int) i),
    kept as (
      insert into wiredesk.articles (id, url, feed_id, state, version, title, publisher, language, published_at,
        queued_at, stored_at, fact_count, text_hash)
      select id, 'https://bench.example/' || i, feed, 'stored', 1, title, publisher, 'en', at, at, at,
        ${factsPerArticle}, md5(id) from made),
    described as (
      insert into wiredesk.desk_articles (article_id, day, stored_at, publisher, feed_id, words)
      select id, at::date, at, publisher, feed, to_tsvector('english', title || ' ' || text) from made)
    insert into wiredesk.versions (article_id, version, record, changes, text_hash, created_at)
    select id, 1, json_build_object('article', json_build_object('title', title, 'text', text),
        'entities', '[]'::json, 'counts', '[]'::json, 'dates', '[]'::json, 'quotes', '[]'::json),
      '{"gained":[],"lost":[],"changed":[]}', md5(id), at from made`.execute(store.db);
  await sql`
    insert into wiredesk.facts (article_id, version, fact_id, kind, type, name, value, speaker, attributed_to, key, link,
      mentions, from_day, until_day, start_offset, end_offset, text, sentence, confidence, rule, change, verdict)
    select id, 1, substr(kind, 1, 1) || n, kind, type, name,
      case kind when 'count' then n * 10 end, case kind when 'quote' then name end,
      case kind when 'count' then name end, case kind when 'entity' then type || '/' || lower(name) end,
      case when type = 'place' then 'geonames:' || (2600000 + hashtext(name) % 50000) end,
      case kind when 'entity' then 2 end,
      case kind when 'date' then to_char(at, 'YYYY-MM-DD') end, case kind when 'date' then to_char(at, 'YYYY-MM-DD') end,
      n * 40, n * 40 + 8, case kind when 'entity' then name when 'quote' then 'what ' || other || ' should do' else n::text end,
      'In the sentence ' || n || ' ' || name || ' speaks of ' || other || ' and ' || n || ' houses, ' || ${zipf("word", 5_000)} || ' ' || ${zipf("word", 5_000)} || '.',
      (0.3 + 0.7 * sqrt(random()))::real, kind || 's/' || ${zipf("rule-", 40)}, 'gained',
      case when i % 10 = 0 and n % 2 = 0 then (array['accept', 'accept', 'accept', 'reject', 'edit'])[1 + floor(random() * 5)::int]
        when i % 50 = 1 then 'accept' end
    from (
      select i, 'bench' || lpad(i::text, 8, '0') as id, n, timestamptz '2026-01-01' - make_interval(mins => i * 3) as at,
        case when n <= 8 then 'entity' when n <= 14 then 'count' when n <= 17 then 'date' else 'quote' end as kind,
        case when n <= 3 then 'person' when n <= 5 then 'organization' when n <= 8 then 'place' when n <= 14 then 'cardinal'
          when n <= 17 then 'date' else 'direct' end as type,
        ${zipf("Name ", names)} as name, ${zipf("Name ", names)} as other
      from generate_series(${from}::int, ${until}::int) i, generate_series(1, ${factsPerArticle}::int) n) made`.execute(
    store.db,
  );
  await sql`
    insert into wiredesk.deliveries (id, rule, target, article_id, version, payload)
    select id || '-alert', 'rule ' || (hashtext(id) % 5), 0, id, 1, '{}' from wiredesk.articles
    where id >= ${`bench${String(from).padStart(8, "0")}`} and hashtext(id) % 100 = 0`.execute(store.db);
}
