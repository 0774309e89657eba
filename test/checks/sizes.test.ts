import { describe, expect, it } from "vitest";
import { isTest, sourceFiles } from "./source-files.js";

const isData = (path: string) =>
  path.includes("/lexicon/") || path.endsWith("/error-codes.ts") || path.endsWith("/cases.ts");
const code = sourceFiles().filter(({ path }) => !isTest(path) && !isData(path));
const lines = (text: string) => text.split("\n").length - 1;
const sizes = code.map(({ text }) => lines(text)).sort((a, b) => a - b);

describe("source files", () => {
  it("hold at most 300 lines each", () => {
    const long = code
      .filter(({ text }) => lines(text) > 300)
      .map(({ path, text }) => `${path}: ${lines(text)}`);
    expect(long).toEqual([]);
  });

  it("are small on the whole: median under 100 lines, nine in ten under 210", () => {
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(100);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(210);
  });

  it("have telling names", () => {
    const vague = sourceFiles().filter(({ path }) => /\/(utils?|helpers?|common|misc)(\.tsx?|\/)/.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});

describe("types", () => {
  it("are never loosened with any or silenced", () => {
    const loose = /(:\s*any\b|\bas\s+any\b|<any>|@ts-ignore|@ts-nocheck)/;
    const self = "test/checks/";
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    const wrong = sourceFiles().filter(
      ({ path, text }) => !path.startsWith(self) && loose.test(withoutComments(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
