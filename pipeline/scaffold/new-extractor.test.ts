import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newExtractor } from "./new-extractor.js";

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "wiredesk-new-"));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe("newExtractor", () => {
  it("writes a package with no placeholder left", () => {
    const folder = join(parent, "price-changes");
    const files = newExtractor({ name: "price-changes", place: "package", folder, version: "1.2.3" });
    expect(files).toContain("cases.ts");
    expect(files).toContain("fixtures/harbour.txt");
    expect(files).toContain("vitest.config.ts");
    for (const file of files) expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/__[A-Z]+__/);
    expect(readFileSync(join(folder, "package.json"), "utf8")).toContain('"wiredesk": ">=1.2.3"');
    expect(readFileSync(join(folder, "index.ts"), "utf8")).toContain(
      "export const priceChanges = defineExtractor",
    );
  });

  it("writes a built-in one with imports of its neighbours", () => {
    const folder = join(parent, "price-changes");
    newExtractor({ name: "price-changes", place: "built-in", folder, version: "1.2.3" });
    expect(existsSync(join(folder, "package.json"))).toBe(false);
    expect(readFileSync(join(folder, "rules/listed-word.ts"), "utf8")).toContain('"../../text/document.js"');
  });

  it.each(["Price Changes", "price_changes", "9lives", ""])("refuses the name %j", (name) => {
    const folder = join(parent, "x");
    expect(() => newExtractor({ name, place: "package", folder, version: "1" })).toThrow(
      /no name for an extractor/,
    );
    expect(existsSync(folder)).toBe(false);
  });

  it("never writes into a folder that exists", () => {
    expect(() => newExtractor({ name: "a", place: "package", folder: parent, version: "1" })).toThrow(
      /exists already/,
    );
  });
});
