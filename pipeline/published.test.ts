import { describe, expect, it } from "vitest";
import { Article } from "../schemas/index.js";
import { readPublished } from "./published.js";

describe("readPublished", () => {
  it.each([
    ["2025-12-14", "2025-12-14T00:00:00Z"],
    ["2025-12-14T08:30", "2025-12-14T08:30:00Z"],
    ["2025-12-14 08:30:15", "2025-12-14T08:30:15Z"],
    ["2025-12-14T08:30+02:00", "2025-12-14T08:30:00+02:00"],
    ["2025-12-14T08:30:15.123-05:00", "2025-12-14T08:30:15.123-05:00"],
    ["Sun, 14 Dec 2025 08:30:00 GMT", "2025-12-14T08:30:00.000Z"],
  ])("reads %s", (given, instant) => {
    expect(readPublished(given)).toBe(instant);
    expect(Article.shape.publishedAt.safeParse(readPublished(given)).success).toBe(true);
  });

  it("names what it could not read", () => {
    expect(() => readPublished("last Friday-ish")).toThrow(/"last Friday-ish" is not a date/);
  });
});
