import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  checkFixture,
  diffReport,
  extractFixture,
  fixtureFolders,
  loadFixture,
  verifyFixture,
} from "../pipeline/golden/index.js";
import { ArticleRecord, firstStart, slicesTo, spansIn } from "../schemas/index.js";

const folders = fixtureFolders(fileURLToPath(new URL("../fixtures/articles", import.meta.url)));

/** A record without what differs between two runs: timings. */
const lasting = ({ diagnostics: _, ...record }: ArticleRecord) => record;

describe("golden fixtures", () => {
  it("are there", () => {
    expect(folders.length).toBeGreaterThanOrEqual(13);
  });
});

describe.each(folders.map((dir) => [loadFixture(dir).slug, dir] as const))("%s", (_, dir) => {
  const record = extractFixture(loadFixture(dir));

  it("is a sound fixture", () => {
    expect(verifyFixture(dir)).toEqual([]);
  });

  it("gives what the golden record says, but for its known misses", () => {
    const check = checkFixture(dir, record);
    const unexpected = check.unexpected.map(({ key }) => key);
    expect.soft(unexpected, diffReport(check)).toEqual([]);
    expect(check.fixed, "fixed: run npm run golden -- --update").toEqual([]);
  });

  it("has every fact where its evidence stands", () => {
    const facts = [record.entities, record.counts, record.dates, record.quotes];
    for (const [path, span] of spansIn(facts, [])) {
      expect(slicesTo(record.article.text, span), `${path.join(".")} "${span.text}"`).toBe(true);
    }
    for (const [index, letter] of ["e", "c", "d", "q"].entries()) {
      const family = facts[index]!;
      expect(family.map(({ id }) => id)).toEqual(family.map((_, at) => `${letter}${at + 1}`));
      const starts = family.map(firstStart);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it("comes back from JSON as it was", () => {
    expect(ArticleRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it("gives the same bytes twice", () => {
    const again = extractFixture(loadFixture(dir));
    expect(JSON.stringify(lasting(again))).toBe(JSON.stringify(lasting(record)));
  });
});
