import { sql } from "kysely";
import { CountTopics } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { newestArticles } from "./scope.js";

const [mostArticles, mostTopics] = [1_000, 24];

/** What the newest articles count: *people*, *soldiers*, by how many articles do. */
export async function countTopics(store: Store): Promise<CountTopics> {
  const { rows } = await sql`
    with scope as materialized (${newestArticles({}, mostArticles)})
    select lower(f.name) as what, count(distinct f.article_id)::int as articles
    from scope join wiredesk.facts f on f.article_id = scope.article_id and f.current and f.kind = 'count'
      and f.type <> 'age' and f.name is not null and f.verdict is distinct from 'reject'
    group by lower(f.name) order by articles desc, what limit ${mostTopics}`.execute(store.db);
  return CountTopics.parse({ items: rows });
}
