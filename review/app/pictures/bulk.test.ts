import { expect, it } from "vitest";
import { bulk } from "./bulk.js";

const day = (text: string) => Date.parse(text);

it("leaves out what lies far from most", () => {
  const april = ["2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10", "2026-04-11"].map(day);
  expect(bulk([day("2025-06-12"), ...april])).toEqual([april[0], april[4]]);
  expect(bulk(april)).toEqual([april[0], april[4]]);
  expect(bulk([april[2]!])).toEqual([april[2], april[2]]);
});
