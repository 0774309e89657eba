/**
 * Trains the quote model on annotated wire news and writes models/quotes/weights.json.
 *   npx tsx models/quotes/train.ts ../shared/corpora/wire/train.jsonl
 */
import { writeFileSync } from "node:fs";
import { fitModel } from "./train/fit.js";
import { readGold } from "./train/gold.js";

const file = process.argv[2];
if (!file) throw new Error("usage: models/quotes/train.ts WIRE.jsonl");
const { model, examples } = fitModel(readGold(file));
writeFileSync(new URL("weights.json", import.meta.url), `${JSON.stringify(model)}\n`);
console.log(`readings ${examples.accept.length}, weights ${Object.keys(model.accept).length}`);
