import { describe, expect, it } from "vitest";
import { importsOf, isTest, sourceFiles } from "./source-files.js";

const files = sourceFiles().filter((file) => !isTest(file.path));
const arrows = files.flatMap((file) => importsOf(file).map((target) => ({ from: file.path, to: target })));
const show = (list: typeof arrows) => list.map(({ from, to }) => `${from} → ${to}`);

/** Which rooms a room may import from, besides itself. */
const allowed: Record<string, string[]> = {
  schemas: [],
  extractors: ["schemas"],
  models: ["schemas", "extractors"],
  pipeline: ["schemas", "extractors"],
  review: ["schemas", "pipeline"],
};

/** Which folders alone may know a package. */
const keepers: Record<string, string[]> = {
  "wink-nlp": ["extractors/text/"],
  "wink-eng-lite-web-model": ["extractors/text/"],
  compromise: ["extractors/text/"],
  cheerio: ["pipeline/parse/", "pipeline/sources/"],
  got: ["pipeline/fetch/"],
  bullmq: ["pipeline/queue/"],
  ioredis: ["pipeline/queue/"],
};

describe("imports", () => {
  it("finds the house", () => {
    expect(files.length).toBeGreaterThan(30);
    expect(arrows.length).toBeGreaterThan(50);
  });

  it("run one way: schemas ◀ extractors ◀ pipeline ◀ review", () => {
    const wrong = arrows.filter(({ from, to }) => {
      const room = from.split("/")[0]!;
      const target = to.split("/")[0]!;
      const commandLine = from.startsWith("pipeline/cli/") && target === "review"; // `wiredesk desk` starts it
      return target in allowed && target !== room && !allowed[room]?.includes(target) && !commandLine;
    });
    expect(show(wrong)).toEqual([]);
  });

  it("never run sideways between two extractor folders", () => {
    const family = (path: string) => /^extractors\/(entities|counts|dates|quotes)\//.exec(path)?.[1];
    const wrong = arrows.filter(({ from, to }) => {
      const [a, b] = [family(from), family(to)];
      return a !== undefined && b !== undefined && a !== b;
    });
    expect(show(wrong)).toEqual([]);
  });

  it("of guarded packages stay in their folders", () => {
    const wrong = arrows.filter(({ from, to }) => {
      const folders = keepers[to];
      return folders !== undefined && !folders.some((folder) => from.startsWith(folder));
    });
    expect(show(wrong)).toEqual([]);
  });

  it("leave schemas/ with zod alone and extractors/ without the world", () => {
    const world = /^(node:(?!zlib)|got|cheerio|bullmq|ioredis|pg|hono)/;
    const wrong = arrows.filter(({ from, to }) => {
      if (from.startsWith("schemas/")) return !to.startsWith("schemas/") && to !== "zod";
      return from.startsWith("extractors/") && world.test(to) && !/\/(load|model)[a-z-]*\.ts$/.test(from);
    });
    expect(show(wrong)).toEqual([]);
  });

  it("have no cycles", () => {
    expect(findCycles(arrows)).toEqual([]);
  });
});

/** Import cycles between files, each told by the path that closes it. */
function findCycles(edges: typeof arrows): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const key = from.replace(/\.tsx?$/, "");
    targets.set(key, [...(targets.get(key) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (node: string, path: string[]): void => {
    if (path.includes(node)) cycles.push([...path.slice(path.indexOf(node)), node].join(" → "));
    if (done.has(node) || path.includes(node)) return;
    for (const next of targets.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of targets.keys()) visit(node, []);
  return cycles;
}
