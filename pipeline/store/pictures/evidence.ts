import { sql } from "kysely";
import { FactReference } from "../../../schemas/index.js";
import { referenceColumns, referenceTables } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

const Evidence = FactReference.extend({ sequence: FactReference.shape.factId });

/** Reads facts by their sequence numbers. @returns for each list its facts, in its order. */
export async function evidenceOf(
  store: Store,
  lists: readonly (readonly string[])[],
): Promise<FactReference[][]> {
  const all = [...new Set(lists.flat())];
  const { rows } = await sql`
    select f.sequence::text as sequence, ${referenceColumns} from ${referenceTables}
    where f.sequence = any(${all}::bigint[])`.execute(store.db);
  const facts = new Map(
    rows.map((row) => {
      const { sequence, ...fact } = Evidence.parse(row);
      return [sequence, fact] as const;
    }),
  );
  return lists.map((list) => list.flatMap((sequence) => facts.get(sequence) ?? []));
}
