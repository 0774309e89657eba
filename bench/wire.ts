/**
 * The whole pipeline over a local site with faults: speed, CPU, memory, bytes, and whether every article is stored
 * exactly once.
 *   npm run bench:wire [-- --pages N] [--only embedded|1|2|stages|redis] [--references N]
 * Needs REDIS_URL and DATABASE_URL for all but the embedded run and the stages; without them those are left out.
 */
import { parseArgs } from "node:util";
import { benchReferences } from "./wire/references.js";
import { benchRun } from "./wire/run.js";
import { benchStages } from "./wire/stages.js";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "20000" },
    only: { type: "string", multiple: true },
    references: { type: "string", default: "1000000" },
  },
});
const pages = Number(values.pages);
const { REDIS_URL, DATABASE_URL } = process.env;
const wanted = (name: string) => values.only === undefined || values.only.includes(name);

if (wanted("stages")) await benchStages(undefined, undefined);
if (wanted("stages") && REDIS_URL && DATABASE_URL) await benchStages(DATABASE_URL, REDIS_URL);
if (wanted("embedded")) await benchRun({ pages, processes: 1 });
for (const processes of [1, 2]) {
  if (!wanted(String(processes))) continue;
  if (!REDIS_URL || !DATABASE_URL) console.log("\nRedis + PostgreSQL: set REDIS_URL and DATABASE_URL");
  else await benchRun({ pages, processes, redisUrl: REDIS_URL, databaseUrl: DATABASE_URL });
}
if (wanted("redis") && REDIS_URL) await benchReferences(REDIS_URL, Number(values.references));
