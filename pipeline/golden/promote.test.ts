import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRecord } from "../record.js";
import { testRecord } from "../store/test-record.js";
import { checkFixture, isClean, verifyFixture } from "./check.js";
import { extractFixture } from "./extract-fixture.js";
import { loadFixture } from "./fixture.js";
import { promoteRecord } from "./promote.js";

const text =
  "Anna Lindqvist said on Monday that 12 people were hurt in Leeds. “We saw it coming,” Lindqvist said.";

describe("a reviewed record promoted to a fixture", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "wiredesk-promote-"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const { article } = testRecord("https://a.example/leeds", text, "Twelve hurt");
  const found = buildRecord(
    { article, canonicalUrl: null, warnings: [] },
    { url: "https://a.example/leeds", body: text },
  );
  // A reviewer rejected the count, which the extractors go on finding.
  const reviewed = { ...found, counts: [] };

  it("passes the golden test at once where every fact was decided", () => {
    const dir = promoteRecord(reviewed, root, "twelve-hurt", true);
    expect(readdirSync(dir).sort()).toEqual([
      "annotation.json",
      "meta.json",
      "misses.json",
      "record.json",
      "source.txt",
    ]);
    const check = checkFixture(dir, extractFixture(loadFixture(dir)));
    expect(isClean(check)).toBe(true);
    expect(check.known.map(({ key }) => key).join()).toContain("count");
  });

  it("is a draft where facts are open", () => {
    const dir = promoteRecord(found, root, "twelve-hurt-open");
    expect(loadFixture(dir).annotation.draft).toBe(true);
    expect(() => verifyFixture(dir)).toThrow();
  });
});
