import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asPackage, tutorialFiles } from "../../scripts/tutorial.mjs";
import { root } from "./source-files.js";

const shipped = join(root, "extractors/releases-and-arrests");

describe("docs/adding-an-extractor.md", () => {
  it("shows every file of the extractor that it builds", () => {
    const shown = tutorialFiles().map(([name]) => name);
    expect(shown).toEqual(
      expect.arrayContaining(["schema.ts", "cases.ts", "rules/counted.ts", "rules/named.ts", "index.ts"]),
    );
  });

  it.each(tutorialFiles())("shows %s as it ships (node scripts/tutorial.mjs refresh)", (name, code) => {
    expect(existsSync(join(shipped, name))).toBe(true);
    expect(code).toBe(asPackage(readFileSync(join(shipped, name), "utf8")));
  });
});
