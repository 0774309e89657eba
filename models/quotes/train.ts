/**
 * Trains the quote model on annotated wire news and writes models/quotes/weights.json.
 *   npx tsx models/quotes/train.ts ../shared/corpora/wire/train.jsonl
 */
import { writeFileSync } from "node:fs";
import { collect, type Examples } from "./train/collect.js";
import { readGold } from "./train/gold.js";
import { fitWeights } from "./train/logistic.js";

const file = process.argv[2];
if (!file) throw new Error("usage: models/quotes/train.ts WIRE.jsonl");
const examples: Examples = { accept: [], end: [] };
for (const article of readGold(file)) collect(article, examples);
const model = {
  accept: fitWeights(examples.accept, { rounds: 4, rate: 0.05, decay: 0.01 }),
  end: fitWeights(examples.end, { rounds: 4, rate: 0.05, decay: 0.01 }),
};
writeFileSync(new URL("weights.json", import.meta.url), `${JSON.stringify(model, null, 0)}\n`);
console.log(
  `readings ${examples.accept.length}, endings ${examples.end.length}; ` +
    `weights ${Object.keys(model.accept).length} + ${Object.keys(model.end).length}`,
);
