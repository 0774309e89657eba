import fc from "fast-check";
import { expect, it } from "vitest";
import { fitColumns } from "./fit-columns.js";

it("cuts the widest columns first, and only as far as needed", () => {
  const rows = [
    ["", "Speaker", "Statement"],
    ["q1", "Ana Ruiz", "twelve people were freed in Paris on Monday"],
  ];
  expect(fitColumns(rows, 100)).toEqual(rows);
  expect(fitColumns(rows, 40)[1]).toEqual(["q1", "Ana Ruiz", "twelve people were fr…"]);
  expect(fitColumns(rows, 22)[1]).toEqual(["q1", "Ana R…", "twelv…"]);
});

it("takes no more than the room that there is, unless every column is as narrow as it may be", () => {
  const cell = fc.string({ unit: "grapheme-ascii", maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 30, max: 120 }),
      (rows, width) => {
        const fitted = fitColumns(rows, width);
        const taken = [0, 1, 2].map((column) => Math.max(...fitted.map((row) => row[column]!.length)));
        expect(taken.reduce((sum, one) => sum + one, 3 * 2 + 2)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
