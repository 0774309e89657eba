import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../pipeline/reference/index.js";
import { root } from "./source-files.js";

describe("the reference pages", () => {
  it.each(Object.entries(referencePages()))(
    "docs/%s is as the code says (node scripts/generate-docs.mjs)",
    (name, page) => {
      expect(readFileSync(join(root, "docs", name), "utf8")).toBe(page);
    },
  );
});

describe("links between pages", () => {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`),
  ].filter((page) => page.endsWith(".md"));

  it.each(pages)("of %s lead somewhere", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!);
    const dead = links.filter((link) => !existsSync(join(root, dirname(page), link)));
    expect(dead).toEqual([]);
  });
});
