import { sql } from "kysely";
import { z } from "zod";
import { EntityType, type FactReference, type Graph } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";
import { namedIn, newestArticles, type Scope } from "./scope.js";

/** More edges than this are a blot, not a picture. */
const mostEdges = 60;
const evidencePerEdge = 20;
/** Drawn from so many articles, the newest. */
const mostArticles = 2_000;

const Edge = z.object({ from: z.string(), to: z.string(), weight: z.number() });
type Edge = z.infer<typeof Edge>;

const standing = (alias: string) =>
  sql.raw(`${alias}.current and ${alias}.verdict is distinct from 'reject'`);
const actor = (alias: string) =>
  sql.raw(`${alias}.kind = 'entity' and ${alias}.type in ('person', 'organization')`);

/** Who quotes whom: an edge runs from a speaker to each person or organisation that the quote names. */
export async function quoteGraph(store: Store, scope: Scope): Promise<Graph> {
  const { rows } = await sql`
    with scope as materialized (${newestArticles(scope, mostArticles)})
    select q.speaker as "from", e.name as "to", count(*)::int as weight
    from scope join wiredesk.facts q on q.article_id = scope.article_id
    join wiredesk.facts s on s.article_id = q.article_id and s.current and s.kind = 'entity' and s.name = q.speaker
    join wiredesk.facts e on e.article_id = q.article_id and ${standing("e")} and ${actor("e")} and e.name <> q.speaker
      and q.text ilike '%' || replace(replace(split_part(e.name, ' ', -1), '%', ''), '_', '') || '%'
    where ${standing("q")} and q.kind = 'quote'
    group by 1, 2 order by weight desc, 1, 2 limit ${mostEdges}`.execute(store.db);
  return assemble(
    store,
    rows,
    (edge) => sql`f.kind = 'quote' and lower(f.speaker) = ${edge.from.toLowerCase()}
    and f.text ilike ${`%${lastWord(edge.to)}%`}`,
  );
}

/** Who stands beside whom: people and organisations in one article, heaviest pairs first. */
export async function mentionGraph(store: Store, scope: Scope): Promise<Graph> {
  const { rows } = await sql`
    with scope as materialized (${newestArticles(scope, mostArticles)})
    select a.name as "from", b.name as "to", count(distinct a.article_id)::int as weight
    from scope join wiredesk.facts a on a.article_id = scope.article_id
    join wiredesk.facts b on b.article_id = a.article_id and ${standing("b")} and ${actor("b")} and a.name < b.name
    where ${standing("a")} and ${actor("a")}
    group by 1, 2 order by weight desc, 1, 2 limit ${mostEdges}`.execute(store.db);
  return assemble(
    store,
    rows,
    (edge) => sql`f.kind = 'entity' and lower(f.name) = ${edge.from.toLowerCase()}
    and ${namedIn(sql`f.article_id`, edge.to)}`,
  );
}

async function assemble(
  store: Store,
  rows: readonly unknown[],
  condition: (edge: Edge) => ReturnType<typeof sql>,
): Promise<Graph> {
  const edges = rows.map((row) => Edge.parse(row));
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  const weights = new Map(names.map((name) => [name, 0]));
  for (const { from, to, weight } of edges) {
    for (const name of [from, to]) weights.set(name, (weights.get(name) ?? 0) + weight);
  }
  const types = await typesOf(store, names);
  return {
    nodes: names.map((name) => ({ name, type: types.get(name) ?? "person", weight: weights.get(name) ?? 0 })),
    edges: await Promise.all(
      edges.map(async (edge) => ({ ...edge, evidence: await evidence(store, condition(edge)) })),
    ),
  };
}

async function evidence(store: Store, condition: ReturnType<typeof sql>): Promise<FactReference[]> {
  const { rows } = await sql`
    select ${referenceColumns} from ${referenceTables} where f.current and f.verdict is distinct from 'reject' and ${condition}
    order by f.sequence desc limit ${evidencePerEdge}`.execute(store.db);
  return rows.map(toReference);
}

const TypeRow = z.object({ name: z.string(), type: EntityType });

async function typesOf(store: Store, names: readonly string[]): Promise<Map<string, EntityType>> {
  const { rows } = await sql`
    select name, mode() within group (order by type) as type from wiredesk.facts
    where current and kind = 'entity' and lower(name) = any(${names.map((name) => name.toLowerCase())}::text[])
      and name = any(${names}::text[]) group by name`.execute(store.db);
  return new Map(rows.map((row) => TypeRow.parse(row)).map(({ name, type }) => [name, type]));
}

const lastWord = (name: string) => (name.split(" ").at(-1) ?? name).replace(/[%_\\]/g, "");
