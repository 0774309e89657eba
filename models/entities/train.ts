/**
 * Trains the recogniser on ../shared/corpora and writes models/entities/weights.bin. Deterministic.
 *   npm ci --prefix models                 word vectors and name lists, once
 *   npx tsx models/entities/train.ts
 */
import { writeFileSync } from "node:fs";
import { readModelFile } from "../../extractors/entities/recogniser/model-data.js";
import { PackedTable } from "../../extractors/entities/recogniser/packed-table.js";
import { WordTables } from "../../extractors/entities/recogniser/prepare.js";
import { agreedSentences } from "./train/agreement.js";
import type { LabelledDocument } from "./train/corpus.js";
import { trainCrf } from "./train/crf.js";
import { decode } from "./train/decode.js";
import { type Example, encodeDocument } from "./train/encode.js";
import { packModel } from "./train/pack-model.js";
import { randomNumbers } from "./train/random.js";
import { collectNames, renameDocument } from "./train/rename.js";
import { SpanScore, spansOfTags } from "./train/score.js";
import {
  devSources,
  foreignSources,
  noisySource,
  readSource,
  sourceWeights,
  type TrainingSource,
  trainingSources,
} from "./train/sources.js";

/** The wire corpus is learnt from again with a share of its names exchanged, so that contexts count. */
const renamedCopies = 1;
const renamedWeight = 1;

const tables = new WordTables(
  new PackedTable(readModelFile("clusters.bin")),
  new PackedTable(readModelFile("names.bin")),
);
const options = { epochs: 7, rate: 0.02, seed: 1, dropout: 0.1 };
const corpora = new Map(trainingSources.map((source) => [source, readSource(source, "train")]));
const examplesOf = (source: TrainingSource, documents: readonly LabelledDocument[]): Example[] =>
  documents.flatMap((document) =>
    encodeDocument(document, tables, sourceWeights[source] ?? 1, foreignSources.has(source)),
  );

const names = collectNames([...corpora.values()].flat());
const random = randomNumbers(5);
const renamed = Array.from({ length: renamedCopies }, () =>
  (corpora.get("wire") ?? []).flatMap((document) =>
    encodeDocument(renameDocument(document, names, random), tables, renamedWeight),
  ),
).flat();
const clean = trainingSources.filter((source) => source !== noisySource);
const others = [...clean.flatMap((source) => examplesOf(source, corpora.get(source) ?? [])), ...renamed];
const agreed = agreedSentences(corpora.get(noisySource) ?? [], others, tables, options);
const examples = [...agreed.flatMap((document) => encodeDocument(document, tables, 1)), ...others];
console.error(`${examples.length} sentences`);
const weights = trainCrf(examples, options);
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
writeFileSync(new URL("weights.bin", import.meta.url), packModel(weights));
