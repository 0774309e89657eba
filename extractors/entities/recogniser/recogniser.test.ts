import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packModel } from "../../../models/entities/train/pack-model.js";
import { packTable } from "../../../models/entities/train/pack-table.js";
import { tokenize } from "../../text/tokenize.js";
import { SortedLines } from "../places/sorted-lines.js";
import { bucketCount } from "./features.js";
import { addRows, unpackModel } from "./model.js";
import { PackedTable } from "./packed-table.js";
import { recognise } from "./recognise.js";
import { rowWidth, tagCount } from "./tags.js";

const key = fc.nat({ max: 0xffffffff });

describe("a packed table", () => {
  it("gives back what was packed, and nothing for other keys", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.nat({ max: 0xffff })), { maxLength: 300 }),
        key,
        (pairs, other) => {
          const entries = pairs.map(([hash, value]) => ({ key: hash, value }));
          const table = new PackedTable(packTable(entries, 2));
          const first = new Map([...pairs].reverse());
          for (const [hash, value] of first) expect(table.get(hash)).toBe(value + 1);
          if (!first.has(other)) expect(table.get(other)).toBe(0);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("packed weights", () => {
  it("come back in whole steps, row by row, wherever the bytes lie", () => {
    const features = new Float32Array(bucketCount * rowWidth);
    features[0] = 1;
    features[7 * rowWidth + 3] = -0.5;
    features[7 * rowWidth + 14] = 0.25;
    features[(bucketCount - 1) * rowWidth + 1] = 9;
    const transitions = new Float32Array(tagCount * rowWidth).fill(0.5);
    const packed = packModel({ features, transitions });
    const shifted = Buffer.concat([Buffer.from([1]), packed]).subarray(1);
    const model = unpackModel(shifted);
    const sumOf = (...rows: number[]) => {
      const sums = new Float32Array(rowWidth);
      addRows(model, Int32Array.from(rows), rows.length, sums, 0);
      return Array.from(sums, (sum) => sum * model.step);
    };
    const row = (index: number) => sumOf(index);
    expect(row(0)[0]).toBe(1);
    expect(row(7)[3]).toBe(-0.5);
    expect(row(7)[14]).toBe(0.25);
    expect(row(8).every((weight) => weight === 0)).toBe(true);
    expect(row(bucketCount - 1)[1]).toBe(127 * model.step);
    expect(sumOf(0, 8, 7, 7).slice(0, 4)).toEqual([1, 0, 0, -1]);
    expect(model.transitions[0]).toBe(0.5);
  });
});

describe("sorted lines", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "'", "z"), minLength: 1, maxLength: 6 });

  it("gives the lines of a key and no others", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat()), { maxLength: 40 }), word, (pairs, wanted) => {
        const lines = pairs.map(([name, value]) => Buffer.from(`${name}\t${value}\n`)).sort(Buffer.compare);
        const found = new SortedLines(Buffer.concat(lines)).find(wanted);
        const expected = pairs.filter(([name]) => name === wanted).map(([, value]) => String(value));
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe("the recogniser", () => {
  it("finds names whatever stands far from them", () => {
    const plain = "the tall old ferry crossed the grey and choppy water of the bay again and again while ";
    const names = recognise([tokenize(`${plain}Maria Keller watched it from Oslo`)]);
    expect(names.map(({ type }) => type)).toEqual(["person", "place"]);
  });
});
