import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { referencePages } from "../../pipeline/reference/index.js";
import { recordJsonSchema, SCHEMA_VERSION } from "../../schemas/index.js";
import { root } from "./source-files.js";

describe("the reference pages", () => {
  it.each(Object.entries(referencePages()))(
    "docs/%s is as the code says (node scripts/generate-docs.mjs)",
    (name, page) => {
      expect(readFileSync(join(root, "docs", name), "utf8")).toBe(page);
    },
  );
});

describe("docs/record-changelog.md", () => {
  it("tells of the record as it is: say what changed under its version, with the new fingerprint", () => {
    const page = readFileSync(join(root, "docs/record-changelog.md"), "utf8");
    const [, version, entry] = /\n## (\S+)\n([\s\S]*?)(?=\n## |$)/.exec(page) ?? [];
    const fingerprint = createHash("sha256")
      .update(JSON.stringify(recordJsonSchema()))
      .digest("hex")
      .slice(0, 12);
    expect(version).toBe(SCHEMA_VERSION);
    expect(entry).toContain(`Fingerprint: \`${fingerprint}\``);
  });
});

describe("the docs site", () => {
  it("has every page in its menu", () => {
    const menu = readFileSync(join(root, "docs/.vitepress/config.mts"), "utf8");
    const pages = readdirSync(join(root, "docs")).filter(
      (name) => name.endsWith(".md") && name !== "index.md",
    );
    expect(pages.filter((name) => !menu.includes(`"${name.slice(0, -".md".length)}"`))).toEqual([]);
  });
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

/** Pages of the repository, those of its rooms among them; a package that a command writes brings pages of its own. */
const allPages = [
  "README.md",
  "CONTRIBUTING.md",
  ...["docs", "schemas", "extractors", "pipeline", "review", "models", "bench"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.md$/.test(path) && !/node_modules|template|api-report/.test(path))
      .map((path) => `${room}/${path}`),
  ),
];

/** What stands as code in a page, inline or in a block, on one line each. */
function codeOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.split("\n"));
  const inline = [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`]+)`/g)];
  return [...blocks, ...inline.map(([, code]) => code!.replaceAll(/\s+/g, " "))];
}

describe("commands that pages name", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };

  it.each(allPages)("of %s are there", (page) => {
    const code = codeOf(page);
    const files = code.flatMap((line) => [
      ...line.matchAll(
        /(?:^|&& |\()(?:npx (?:tsx|vitest run|vite build)|node) ([\w.-]+\/[\w./-]*[\w-])(?= |$|\))/g,
      ),
    ]);
    const named = code.flatMap((line) => [...line.matchAll(/(?:^|&& )npm run ([\w:-]+)/g)]);
    const dead = [
      ...files.map((match) => match[1]!).filter((file) => !existsSync(join(root, file))),
      ...named.map((match) => match[1]!).filter((name) => !Object.hasOwn(scripts, name)),
    ];
    expect(dead).toEqual([]);
  });
});

describe("NOTICE", () => {
  it("names files that are shipped", () => {
    const text = readFileSync(join(root, "NOTICE"), "utf8");
    const files = [...text.matchAll(/\b(?:models|extractors)\/[\w./-]+\w/g)].map(([path]) => path);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
