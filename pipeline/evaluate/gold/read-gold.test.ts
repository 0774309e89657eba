import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readGold } from "./read-gold.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-gold-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const conll = "Ana B-PER\nRuiz I-PER\nleft O\nParis B-LOC\n. O\n";
const line = {
  id: "a1",
  text: "Ana Ruiz left.",
  entities: [{ type: "person", name: "Ana Ruiz", mentions: [[0, 8]] }],
};

it("a folder is read file by file, whatever annotated them", () => {
  writeFileSync(join(folder, "one.conll"), conll);
  writeFileSync(join(folder, "two.jsonl"), `${JSON.stringify(line)}\n`);
  writeFileSync(join(folder, "NOTES.md"), "how we annotate");
  const texts = readGold(folder).articles.map(({ text }) => text.trim());
  expect(texts).toHaveLength(2);
  expect(texts[1]).toBe("Ana Ruiz left.");
});

it("a folder without annotated articles is refused, not scored", () => {
  mkdirSync(join(folder, "deeper"));
  expect(() => readGold(folder)).toThrow(`${folder} holds no annotated articles`);
});
