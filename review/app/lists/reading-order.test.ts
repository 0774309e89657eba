import { describe, expect, it } from "vitest";
import { nextArticle } from "./reading-order.js";

/** A list of so many articles, 200 a page, named by their places; `open` are not done. */
function listOf(count: number, open: number[]) {
  return async ({ cursor = "0" }: { cursor?: string | number | undefined }) => {
    const from = Number(cursor);
    const until = Math.min(count, from + 200);
    const items = Array.from({ length: until - from }, (_, index) => ({
      id: String(from + index),
      status: open.includes(from + index) ? ("new" as const) : ("done" as const),
    }));
    return { items, next: until < count ? String(until) : null };
  };
}

describe("the next article of a list", () => {
  it("is the next one that is not done, on later pages too", async () => {
    expect(await nextArticle("3", listOf(600, [1, 3, 5]))).toMatchObject({ id: "5" });
    expect(await nextArticle("3", listOf(600, [1, 3, 450]))).toMatchObject({ id: "450" });
  });

  it("is the first one after the end of the list, and for an article that is not in it", async () => {
    expect(await nextArticle("5", listOf(600, [1, 3, 5]))).toMatchObject({ id: "1" });
    expect(await nextArticle("elsewhere", listOf(600, [1, 3]))).toMatchObject({ id: "1" });
  });

  it("is none where all are done, and says how many were looked at", async () => {
    expect(await nextArticle("3", listOf(600, [3]))).toEqual({ id: null, looked: 600, whole: true });
    expect(await nextArticle("3", listOf(5_000, [4_000]))).toEqual({ id: null, looked: 1_000, whole: false });
  });
});
