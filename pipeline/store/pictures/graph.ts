import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { EntityType, type Graph } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { evidenceOf } from "./evidence.js";
import { newestArticles, type Scope } from "./scope.js";

/** More edges than this are a blot, not a picture. */
const mostEdges = 60;
const evidencePerEdge = 20;
/** Drawn from so many articles, the newest. */
const mostArticles = 1_000;

const Edge = z.object({
  from: z.string(),
  to: z.string(),
  weight: z.number(),
  evidence: z.array(z.string()),
  from_type: EntityType,
  to_type: EntityType,
  drawn: z.number(),
});

const facts = (alias: string, kind: string) =>
  sql.raw(`wiredesk.facts ${alias} on ${alias}.article_id = scope.article_id and ${alias}.current
    and ${alias}.kind = '${kind}' and ${alias}.verdict is distinct from 'reject'`);

/** Who quotes whom: an edge runs from a speaker to each person or organisation that the quote names. */
export function quoteGraph(store: Store, scope: Scope): Promise<Graph> {
  return draw(
    store,
    scope,
    sql`
    select q.speaker as "from", s.type as from_type, e.name as "to", e.type as to_type, q.article_id, q.sequence
    from scope join ${facts("q", "quote")}
    join ${facts("s", "entity")} and s.name = q.speaker
    join ${facts("e", "entity")} and e.type in ('person', 'organization') and e.name <> q.speaker
      and strpos(lower(q.text), lower(split_part(e.name, ' ', -1))) > 0`,
  );
}

/** Who stands beside whom: people and organisations in one article, heaviest pairs first. */
export function mentionGraph(store: Store, scope: Scope): Promise<Graph> {
  return draw(
    store,
    scope,
    sql`
    select a.name as "from", a.type as from_type, b.name as "to", b.type as to_type, a.article_id, a.sequence
    from scope join ${facts("a", "entity")} and a.type in ('person', 'organization')
    join ${facts("b", "entity")} and b.type in ('person', 'organization') and a.name < b.name`,
  );
}

/** @param pairs a row for each time that one name meets another, with the fact that shows it. */
async function draw(store: Store, scope: Scope, pairs: RawBuilder<unknown>): Promise<Graph> {
  const { rows } = await sql`
    with scope as materialized (${newestArticles(scope, mostArticles)}), pairs as (${pairs})
    select "from", "to", count(distinct sequence)::int as weight,
      (array_agg(distinct sequence order by sequence desc))[1:${sql.lit(evidencePerEdge)}]::text[] as evidence,
      mode() within group (order by from_type) as from_type, mode() within group (order by to_type) as to_type,
      (select count(*)::int from scope) as drawn
    from pairs group by "from", "to" order by weight desc, "from", "to" limit ${mostEdges}`.execute(store.db);
  const edges = rows.map((row) => Edge.parse(row));
  const evidence = await evidenceOf(
    store,
    edges.map((edge) => edge.evidence),
  );
  const nodes = new Map<string, Graph["nodes"][number]>();
  for (const { from, to, from_type, to_type, weight } of edges) {
    for (const [name, type] of [[from, from_type] as const, [to, to_type] as const]) {
      nodes.set(name, { name, type, weight: (nodes.get(name)?.weight ?? 0) + weight });
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: edges.map(({ from, to, weight }, index) => ({
      from,
      to,
      weight,
      evidence: evidence[index] ?? [],
    })),
    articles: edges[0]?.drawn ?? 0,
  };
}
