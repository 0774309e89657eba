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
import { composeNames } from "./train/compose-names.js";
import type { LabelledDocument } from "./train/corpus.js";
import { meanWeights, trainCrf } from "./train/crf.js";
import { decode } from "./train/decode.js";
import { type Example, encodeDocument } from "./train/encode.js";
import { growLists } from "./train/grow-lists.js";
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

/** The wire corpus is learnt from again with a share of its names exchanged and some made lists, so that contexts count. */
const variedCopies = 2;
/** Trainings that differ in their random choices alone; the mean of their weights errs less than each. */
const seeds = [1, 2, 3];

const tables = new WordTables(
  new PackedTable(readModelFile("clusters.bin")),
  new PackedTable(readModelFile("names.bin")),
);
const options = { epochs: 7, rate: 0.02, dropout: 0.1, blindness: 0.1 };
/** For the models that say which sentences of the noisy source to keep. */
const judge = { ...options, epochs: 4, seed: 1 };
const corpora = new Map(trainingSources.map((source) => [source, readSource(source, "train")]));
const examplesOf = (source: TrainingSource, documents: readonly LabelledDocument[]): Example[] =>
  documents.flatMap((document) =>
    encodeDocument(document, tables, sourceWeights[source] ?? 1, foreignSources.has(source)),
  );

const names = collectNames([...corpora.values()].flat());
composeNames(names, randomNumbers(11));
const random = randomNumbers(5);
const varied = Array.from({ length: variedCopies }, () =>
  (corpora.get("wire") ?? []).flatMap((document) =>
    encodeDocument(growLists(renameDocument(document, names, random), names, random), tables, 1),
  ),
).flat();
const clean = trainingSources.filter((source) => source !== noisySource);
const others = clean.flatMap((source) => examplesOf(source, corpora.get(source) ?? []));
const agreed = agreedSentences(corpora.get(noisySource) ?? [], others, tables, judge);
const examples = [...agreed.flatMap((document) => encodeDocument(document, tables, 1)), ...others, ...varied];
console.error(`${examples.length} sentences`);
const weights = meanWeights(seeds.map((seed) => trainCrf(examples, { ...options, seed })));
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
