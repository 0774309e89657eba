import { sql } from "kysely";
import { FactReference } from "../../../schemas/index.js";
import type { Store } from "../open.js";

/** What a fact reference is read from: facts `f` of articles `a` with their desk row `d`. */
export const referenceColumns = sql`
  f.article_id as "articleId", f.version, f.fact_id as "factId", f.kind, f.type, f.name, f.text, f.sentence, f.value,
  f.speaker, f.confidence, f.rule, f.verdict, a.title, a.publisher, to_char(d.day, 'YYYY-MM-DD') as day`;

/** What was withdrawn by its wire is not shown. */
export const referenceTables = sql`
  wiredesk.facts f join wiredesk.articles a on a.id = f.article_id and a.state <> 'withdrawn'
  join wiredesk.desk_articles d on d.article_id = f.article_id`;

export function toReference(row: unknown): FactReference {
  return FactReference.parse(row);
}

const Numbered = FactReference.extend({ sequence: FactReference.shape.factId });

/** Facts by their sequence numbers. */
export async function referencesOf(
  store: Store,
  sequences: readonly string[],
): Promise<Map<string, FactReference>> {
  const { rows } = await sql`
    select f.sequence::text as sequence, ${referenceColumns} from ${referenceTables}
    where f.sequence = any(${[...sequences]}::bigint[])`.execute(store.db);
  return new Map(
    rows.map((row) => {
      const { sequence, ...fact } = Numbered.parse(row);
      return [sequence, fact];
    }),
  );
}
