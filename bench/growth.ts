/** How an extractor's time grows with the length of hostile text: a factor near 2 per doubling is linear. */
import type { Extractor } from "../extractors/define.js";
import { analyse } from "../extractors/index.js";
import { runAlone } from "../extractors/run.js";

/** Pieces that a pattern may stumble over, repeated without end. */
const pieces: readonly (readonly [string, string])[] = [
  ["digits and marks", "1,000,000.50-1/2 "],
  ["digits, no space", "1234567890"],
  ["numbers in words", "two hundred and fifty thousand and one or "],
  ["hyphens", "five-to-six-"],
  ["temporal words", "the early late next last two to three or four weeks of the first half of "],
  ["dates", "May 3 to 5 and 6, "],
  ["open quotes", "“today "],
  ["currencies", "US$ C$ £ € $1 R1,000,000,000.5 N1.5 "],
  ["clock ranges", "from 3 to 5 and 6 to 8 p.m. until 11/20, 11/22 or 3/4/2025 "],
  ["tolls and telephones", "put the toll of dead in the flood at 3 to 4 for 5 call 020 7946 0123 "],
];

const sizes = [10_000, 20_000, 40_000];

/** Prints the CPU milliseconds of one extractor on texts of doubling length, the analysis left out. */
export function printGrowth(extractor: Extractor): void {
  console.log(
    "\ngrowth with the length of hostile text (CPU ms at 10, 20, 40 thousand characters; last factor)",
  );
  for (const [name, piece] of pieces) {
    const times = sizes.map((size) => {
      const doc = analyse({ text: piece.repeat(Math.ceil(size / piece.length)), publishedAt: "2024-05-15" });
      runAlone(extractor, doc);
      const before = process.cpuUsage();
      runAlone(extractor, doc);
      const used = process.cpuUsage(before);
      return (used.user + used.system) / 1000;
    });
    const [, middle, last] = times;
    const factor = (last! / Math.max(middle!, 0.1)).toFixed(1);
    console.log(`  ${name.padEnd(20)} ${times.map((ms) => ms.toFixed(0).padStart(6)).join("")}  ×${factor}`);
  }
}
