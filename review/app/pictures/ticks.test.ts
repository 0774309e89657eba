import fc from "fast-check";
import { expect, it } from "vitest";
import { daysAround, dayTicks, powers, tickNames, ticks } from "./ticks.js";

const day = 86_400_000;

it("ticks begin at zero, rise evenly, reach the largest figure and are few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (most) => {
      const steps = ticks(most);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      expect(steps.length).toBeLessThanOrEqual(7);
      const [, step = 0] = steps;
      expect(steps).toEqual(steps.map((_, index) => index * step));
    }),
  );
});

it("powers of ten reach the largest figure", () => {
  expect(powers(1)).toEqual([0, 1]);
  expect(powers(40_000)).toEqual([0, 1, 10, 100, 1_000, 10_000, 100_000]);
});

it("days are marked at midnight, within the span, no more than asked for", () => {
  const span = daysAround([Date.UTC(2026, 3, 7, 6), Date.UTC(2026, 3, 11, 16)], 4);
  const marks = dayTicks(span, 4);
  expect(marks.length).toBeLessThanOrEqual(4);
  expect(marks.every((mark) => mark % day === 0 && mark >= span[0] && mark <= span[1])).toBe(true);
  expect(tickNames([Date.UTC(2026, 3, 7)])).toEqual(["7 Apr"]);
  expect(tickNames([Date.UTC(2024, 0, 1), Date.UTC(2026, 3, 7)])).toEqual(["Jan 2024", "Apr 2026"]);
});
