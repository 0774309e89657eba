import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addFixture } from "./add.js";
import { checkFixture, isClean, verifyFixture } from "./check.js";
import { goldenCommand } from "./command.js";
import { extractFixture } from "./extract-fixture.js";
import { loadFixture, loadGolden, loadMisses } from "./fixture.js";
import { diffReport } from "./report.js";
import { updateFixture } from "./update.js";

const original = fileURLToPath(new URL("../../fixtures/articles/ferry-toll-revised", import.meta.url));
let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "wiredesk-golden-"));
  dir = join(root, "ferry");
  cpSync(original, dir, { recursive: true });
  updateFixture(dir, { ci: false });
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(join(dir, name), "utf8");
const write = (name: string, content: string) => writeFileSync(join(dir, name), content);
const check = () => checkFixture(dir, extractFixture(loadFixture(dir)));

describe("a fixture's check", () => {
  it("is clean after an update", () => {
    expect(isClean(check())).toBe(true);
  });

  it("fails where the golden record is missing, empty or holds no fact", () => {
    const empty = { article: { text: "x" }, entities: [], counts: [], dates: [], quotes: [] };
    for (const content of ["", "{}", JSON.stringify(empty)]) {
      write("record.json", content);
      expect(() => loadGolden(dir)).toThrow(expect.objectContaining({ code: "WD_INPUT_INVALID" }));
    }
    rmSync(join(dir, "record.json"));
    expect(() => check()).toThrow(expect.objectContaining({ code: "WD_INPUT_NOT_FOUND" }));
  });

  it("shows a new difference with its sentence, the span underlined, expected and found", () => {
    write("annotation.json", read("annotation.json").replace('"value": 73,', '"value": 74,'));
    write("record.json", read("record.json").replace('"value": 73,', '"value": 74,'));
    const { unexpected } = check();
    expect(unexpected.map(({ key }) => key)).toEqual(['counts: value of "73"']);
    const lines = diffReport(check()).split("\n");
    const at = lines.findIndex((line) => line.includes('counts: value of "73"'));
    const [sentence, marks, expected, found] = lines.slice(at + 1, at + 5);
    expect(sentence!.slice(marks!.indexOf("~"), marks!.lastIndexOf("~") + 1)).toBe("73");
    expect([expected, found].map((line) => line!.trim())).toEqual(["expected: 74", "found:    73"]);
  });

  it("fails for a listed miss that no longer occurs", () => {
    write("misses.json", JSON.stringify([...loadMisses(dir), 'dates: missing date "Thursday"']));
    expect(check().fixed).toEqual(['dates: missing date "Thursday"']);
    expect(diffReport(check())).toContain("fixed: run golden update");
  });

  it("does not pass what a failed extractor left out", () => {
    const record = extractFixture(loadFixture(dir));
    record.diagnostics.extractors.counts!.warnings.push("counts was left out: it broke");
    expect(checkFixture(dir, record).problems).toEqual(["counts was left out: it broke"]);
  });

  it("sees a golden record that is not what the annotation says", () => {
    write("annotation.json", read("annotation.json").replace('"value": 73,', '"value": 74,'));
    expect(verifyFixture(dir)).toEqual([
      expect.stringContaining("record.json is not what annotation.json says"),
    ]);
  });
});

describe("the update", () => {
  it("shows what changes before it writes, and settles it", () => {
    write("misses.json", "[]");
    const shown: string[] = [];
    updateFixture(dir, { ci: false, print: (text) => shown.push(text) });
    const { known } = check();
    for (const { key } of known) expect(shown.join("\n")).toContain(key);
    expect(isClean(check())).toBe(true);
  });

  it("refuses to run in CI and writes nothing there", () => {
    write("misses.json", "[]");
    expect(() => updateFixture(dir, { ci: true })).toThrow(expect.objectContaining({ code: "WD_USAGE" }));
    expect(read("misses.json")).toBe("[]");
  });

  it("refuses an annotation that the text does not bear out", () => {
    write("annotation.json", read("annotation.json").replace('"span": "73"', '"span": "7373"'));
    expect(() => updateFixture(dir, { ci: false })).toThrow(/"7373"/);
  });
});

describe("a new fixture", () => {
  it("starts as a draft that fails until a person has checked it", () => {
    const fixture = loadFixture(dir);
    const record = extractFixture(fixture);
    const made = addFixture({ root, slug: "copy", source: fixture.source, meta: fixture.meta, record });
    expect(existsSync(join(made, "source.txt"))).toBe(true);
    updateFixture(made, { ci: false });
    expect(loadMisses(made)).toEqual([]);
    expect(verifyFixture(made)).toEqual([expect.stringContaining("is a draft")]);
    const lines: string[] = [];
    const run = (slugs: string[]) =>
      goldenCommand("check", { root, slugs, print: (text) => lines.push(text) });
    expect(run(["copy"])).toBe(false);
    expect(run(["ferry"])).toBe(true);
  });

  it("never overwrites a fixture and takes no odd names", () => {
    const fixture = loadFixture(dir);
    const { source, meta } = fixture;
    const record = extractFixture(fixture);
    for (const slug of ["ferry", "../ferry2", "Ferry 3"]) {
      expect(() => addFixture({ root, slug, source, meta, record })).toThrow(
        expect.objectContaining({ code: "WD_USAGE" }),
      );
    }
  });
});
