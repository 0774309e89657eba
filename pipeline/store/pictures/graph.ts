import { sql } from "kysely";
import { z } from "zod";
import { EntityType, type FactReference, type Graph } from "../../../schemas/index.js";
import { referenceColumns, referenceTables, toReference } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

/** More edges than this are a blot, not a picture. */
const mostEdges = 60;
const evidencePerEdge = 5;

const Edge = z.object({ from: z.string(), to: z.string(), weight: z.number() });
type Edge = z.infer<typeof Edge>;

/** Who quotes whom: an edge runs from a speaker to each person or organisation that the quote names. */
export async function quoteGraph(store: Store): Promise<Graph> {
  const { rows } = await sql`
    select q.speaker as "from", e.name as "to", count(*)::int as weight
    from wiredesk.facts q
    join wiredesk.facts s on s.article_id = q.article_id and s.current and s.kind = 'entity' and s.name = q.speaker
    join wiredesk.facts e on e.article_id = q.article_id and e.current and e.kind = 'entity'
      and e.type in ('person', 'organization') and e.name <> q.speaker
      and q.text ilike '%' || replace(replace(split_part(e.name, ' ', -1), '%', ''), '_', '') || '%'
    where q.current and q.kind = 'quote' and q.verdict is distinct from 'reject'
    group by 1, 2 order by weight desc, 1, 2 limit ${mostEdges}`.execute(store.db);
  return assemble(
    store,
    rows,
    (edge) => sql`f.kind = 'quote' and f.speaker = ${edge.from}
    and f.text ilike ${`%${lastWord(edge.to)}%`}`,
  );
}

/** Who stands beside whom: people and organisations in one article, heaviest pairs first. */
export async function mentionGraph(store: Store): Promise<Graph> {
  const { rows } = await sql`
    select a.name as "from", b.name as "to", count(distinct a.article_id)::int as weight
    from wiredesk.facts a join wiredesk.facts b on b.article_id = a.article_id and b.current
      and b.kind = 'entity' and b.type in ('person', 'organization') and a.name < b.name
    where a.current and a.kind = 'entity' and a.type in ('person', 'organization')
      and a.verdict is distinct from 'reject' and b.verdict is distinct from 'reject'
    group by 1, 2 order by weight desc, 1, 2 limit ${mostEdges}`.execute(store.db);
  return assemble(
    store,
    rows,
    (edge) => sql`f.kind = 'entity' and f.name = ${edge.from}
    and f.article_id in (select article_id from wiredesk.facts where current and name = ${edge.to})`,
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
    select ${referenceColumns} from ${referenceTables} where f.current and ${condition}
    order by d.day desc, f.article_id, f.start_offset limit ${evidencePerEdge}`.execute(store.db);
  return rows.map(toReference);
}

const TypeRow = z.object({ name: z.string(), type: EntityType });

async function typesOf(store: Store, names: readonly string[]): Promise<Map<string, EntityType>> {
  const { rows } = await sql`
    select name, mode() within group (order by type) as type from wiredesk.facts
    where current and kind = 'entity' and name = any(${names}::text[]) group by name`.execute(store.db);
  return new Map(rows.map((row) => TypeRow.parse(row)).map(({ name, type }) => [name, type]));
}

const lastWord = (name: string) => (name.split(" ").at(-1) ?? name).replace(/[%_\\]/g, "");
