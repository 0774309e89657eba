/**
 * Time and memory of a watch-list of 1,000,000 names, from a CSV file to hits in articles.
 *   npx tsx bench/watch-list.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { WatchList } from "../extractors/entities/watchlist/watch-list.js";
import { analyse } from "../extractors/index.js";
import { readWatchList } from "../pipeline/config/watch-list.js";
import { temporaryFolder } from "./temporary-folder.js";

const file = join(temporaryFolder(), "million.csv");
const articles = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

/** 500,000 entries of a name and an alias each, of the shapes that names have. */
function writeList(): void {
  const lines = ["id,name,aliases,type"];
  for (let i = 0; i < 500_000; i++) {
    const first = `Na${(i * 7919) % 9973}ra`;
    lines.push(
      i % 2 === 0
        ? `p${i},${first} Ber${i}gen,Ber${i}gen,person`
        : `o${i},${first} ${i} Holdings Ltd,${first} ${i},organization`,
    );
  }
  lines.push("x1,United Nations,UN,organization", "x2,Minsk,,place");
  writeFileSync(file, lines.join("\n"));
}

function seconds<Result>(run: () => Result): { result: Result; cpu: number } {
  const started = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(started);
  return { result, cpu: (user + system) / 1e6 };
}

const megabytes = (): number => process.memoryUsage().rss / 1e6;

const documents = readdirSync(articles, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("record.json"))
  .map((path) =>
    z
      .object({ article: z.object({ text: z.string() }) })
      .parse(JSON.parse(readFileSync(join(articles, path), "utf8"))),
  )
  .map(({ article }) => analyse({ text: article.text }));
writeList();
const before = megabytes();
const entries = seconds(() => readWatchList(file));
const list = seconds(() => new WatchList(entries.result));
const after = megabytes();
const find = () => documents.reduce((hits, doc) => hits + list.result.find(doc).length, 0);
find();
const matched = seconds(() => Array.from({ length: 20 }, find)[0]);
const tokens = documents.reduce((sum, doc) => sum + doc.tokens.length, 0);
console.log(
  `watch-list of 1,000,000 names: read in ${entries.cpu.toFixed(1)} s, compiled in ${list.cpu.toFixed(1)} s of CPU`,
);
console.log(`memory: ${Math.round(after - before)} MB`);
console.log(
  `match: ${Math.round((20 * tokens) / matched.cpu).toLocaleString("en")} tokens a CPU second, ${matched.result} hits in ${documents.length} articles`,
);
