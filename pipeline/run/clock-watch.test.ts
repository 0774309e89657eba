import { expect, it } from "vitest";
import { clockWatch } from "./clock-watch.js";

it("tells once that the clock was set back, and nothing of one that was set forward or a little", () => {
  let [wall, steady] = [1_000_000, 5_000];
  const setBack = clockWatch(
    () => wall,
    () => steady,
  );
  const after = (passed: number, shown: number) => {
    steady += passed;
    wall += shown;
    return setBack();
  };
  expect(after(1_000, 1_000)).toBe(false);
  expect(after(1_000, 86_400_000)).toBe(false);
  expect(after(1_000, -3_600_000)).toBe(true);
  expect(after(1_000, 1_000)).toBe(false);
  expect(after(1_000, -20_000)).toBe(false);
});
