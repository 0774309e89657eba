/**
 * Trains the recogniser on ../shared/corpora and writes models/entities/weights.bin.br. Deterministic.
 *   npx tsx models/entities/train.ts
 */
import { writeFileSync } from "node:fs";
import { HashTable } from "../../extractors/entities/recogniser/hash-table.js";
import { readModelFile } from "../../extractors/entities/recogniser/model-data.js";
import { WordTables } from "../../extractors/entities/recogniser/prepare.js";
import { trainCrf } from "./train/crf.js";
import { decode } from "./train/decode.js";
import { type Example, encodeDocument } from "./train/encode.js";
import { packModel } from "./train/pack-model.js";
import { SpanScore, spansOfTags } from "./train/score.js";
import { devSources, readSource, sourceWeights, trainingSources } from "./train/sources.js";

const tables = new WordTables(
  HashTable.unpack(readModelFile("clusters.bin.br")),
  HashTable.unpack(readModelFile("names.bin.br")),
);
const examples: Example[] = [];
for (const source of trainingSources) {
  for (const document of readSource(source, "train")) {
    examples.push(...encodeDocument(document, tables, sourceWeights[source] ?? 1));
  }
}
console.error(`${examples.length} sentences`);
const weights = trainCrf(examples, { epochs: 5, rate: 0.02, seed: 1, dropout: 0.1 });
for (const source of devSources) {
  const score = new SpanScore();
  for (const document of readSource(source, "dev")) {
    for (const example of encodeDocument(document, tables, 1)) {
      const gold = Array.from(example.allowed, (mask) => Math.max(0, Math.log2(mask & -mask)));
      score.add(spansOfTags(gold), spansOfTags(decode(example, weights)));
    }
  }
  console.log(`${source.padEnd(10)} ${score}`);
}
writeFileSync(new URL("weights.bin.br", import.meta.url), packModel(weights));
