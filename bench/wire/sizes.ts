import { z } from "zod";
import type { Store } from "../../pipeline/store/index.js";

const Sizes = z.array(z.object({ name: z.string(), bytes: z.number() }));
export type Sizes = z.infer<typeof Sizes>;

/** What the tables of the store take with their indexes, largest first. */
export async function tableSizes(store: Store): Promise<Sizes> {
  const { rows } = await store.pool.query(
    `select relname as name, pg_total_relation_size(c.oid)::float8 as bytes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'wiredesk' and c.relkind = 'r' order by 2 desc`,
  );
  return Sizes.parse(rows);
}
