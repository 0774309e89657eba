import fc from "fast-check";
import { expect, it } from "vitest";
import { randomFrom } from "../../../bench/wire/random.js";
import { fingerprint, likeness } from "./minhash.js";

const vocabulary = Array.from({ length: 800 }, (_, i) => `word${i}`);
const text = (seed: number, length: number) => {
  const random = randomFrom(seed);
  return Array.from({ length }, () => vocabulary[Math.floor(random() * vocabulary.length)]!);
};
const of = (words: readonly string[]) => fingerprint(words.join(" "))!;
const shingles = (words: readonly string[]) =>
  new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(" ")));

it("estimates the share of common five-word runs to within four standard errors", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 300 }), (seed, kept) => {
      const one = text(seed, 300);
      const other = [...one.slice(0, kept), ...text(seed + 1, 300 - kept)];
      const [a, b] = [shingles(one), shingles(other)];
      const both = [...a].filter((shingle) => b.has(shingle)).length;
      const share = both / (a.size + b.size - both);
      expect(Math.abs(likeness(of(one).signature, of(other).signature) - share)).toBeLessThan(0.26);
    }),
    { seed: 7, numRuns: 60 },
  );
});

it("puts near copies into a common band, and different texts into none", () => {
  for (let seed = 1; seed <= 30; seed++) {
    const one = text(seed, 250);
    const edited = [...one.slice(0, 220), ...text(seed + 500, 20)];
    const other = text(seed + 1_000, 250);
    const bands = new Set(of(one).bands);
    expect(
      of(edited).bands.some((band) => bands.has(band)),
      `copy ${seed}`,
    ).toBe(true);
    expect(
      of(other).bands.some((band) => bands.has(band)),
      `other ${seed}`,
    ).toBe(false);
  }
});

it("heeds neither case nor punctuation, and says nothing of very short texts", () => {
  const words = text(3, 60);
  expect(fingerprint(words.join(", ").toUpperCase())).toEqual(of(words));
  expect(fingerprint("Ten people died.")).toBeNull();
});
