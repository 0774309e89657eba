/**
 * How soon the desk's lists and pictures answer on a full store: 100,000 articles with 2,000,000 facts.
 *   npm run bench:desk                          the embedded database, in a folder that is thrown away
 *   npm run bench:desk -- --articles 10000      fewer of them
 *   DATABASE_URL=postgres://… npm run bench:desk    a PostgreSQL server, in a database of its own
 * Each question is asked six times; the median of the last five is printed. Aim: 200 ms. Of the embedded database,
 * which works in this very process, the CPU time is told, so that other work on the machine does not count.
 */
import { parseArgs } from "node:util";
import { openStore } from "../pipeline/store/index.js";
import { createTestDatabase } from "../pipeline/store/test-database.js";
import { factsPerArticle, fillStore } from "./desk/fill-store.js";
import { questions } from "./desk/questions.js";
import { temporaryFolder } from "./temporary-folder.js";

const aimMs = 200;

async function milliseconds(embedded: boolean, ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const begun = { wall: performance.now(), cpu: process.cpuUsage() };
    await ask();
    const { user, system } = process.cpuUsage(begun.cpu);
    times.push(embedded ? (user + system) / 1_000 : performance.now() - begun.wall);
  }
  return times.slice(1).sort((a, b) => a - b)[2] ?? 0;
}

const { values } = parseArgs({
  options: { articles: { type: "string", default: "100000" }, only: { type: "string" } },
});
const articles = Number(values.articles);
const server = process.env.DATABASE_URL ? await createTestDatabase(process.env.DATABASE_URL) : undefined;
const dataDir = temporaryFolder();
const store = await openStore(server ? { databaseUrl: server.url } : { dataDir });
try {
  const begun = performance.now();
  await fillStore(store, articles, (done) => process.stderr.write(`\r${done} articles`));
  const seconds = Math.round((performance.now() - begun) / 1_000);
  console.log(
    `${articles} articles, ${articles * factsPerArticle} facts, ${server ? "PostgreSQL" : "embedded database"}; filled in ${seconds} s`,
  );
  let slow = 0;
  for (const [group, name, ask] of questions(store)) {
    if (values.only && !`${group}: ${name}`.includes(values.only)) continue;
    const ms = await milliseconds(store.embedded, ask);
    if (ms > aimMs) slow += 1;
    console.log(`${ms.toFixed(0).padStart(7)} ms  ${ms > aimMs ? "SLOW " : "     "}${group}: ${name}`);
  }
  console.log(slow === 0 ? `all within ${aimMs} ms` : `${slow} over ${aimMs} ms`);
} finally {
  await store.close();
  await server?.drop();
}
