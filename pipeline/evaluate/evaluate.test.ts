import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { builtIn, defineExtractor } from "../../extractors/index.js";
import { Span, spanOf } from "../../schemas/index.js";
import { extract } from "../extract.js";
import { readBrat } from "./gold/brat.js";
import { readConll } from "./gold/conll.js";
import { goldOf } from "./gold/gold-article.js";
import { readLabelStudio } from "./gold/label-studio.js";
import { readGold } from "./gold/read-gold.js";
import { readWebAnnotation } from "./gold/web-annotation.js";
import { readWiredeskGold } from "./gold/wiredesk-gold.js";
import { scoreRecords } from "./score.js";

const text = "😀 Ana Ruiz freed 12 people in Leeds.";
const words = (article: { text: string; facts: { spans: [number, number][] }[] }) =>
  article.facts.flatMap((fact) => fact.spans.map(([start, end]) => article.text.slice(start, end)));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-gold-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("gold of other tools", () => {
  it("brat: offsets in code points, split annotations, names in notes, foreign labels passed over", () => {
    const annotation =
      "T1\tPerson 2 10\tAna Ruiz\n#1\tAnnotatorNotes T1\tAna María Ruiz\nT2\tcardinal 17 19\t12\nT3\tweather 0 1\t😀\n";
    const article = readBrat("a", text, `${annotation}T4\tdirect 2 5;17 19\tAna 12\n`);
    expect(words(article)).toEqual(["Ana Ruiz", "12", "Ana", "12"]);
    expect(article.facts[0]).toMatchObject({ kind: "entity", type: "person", name: "Ana María Ruiz" });
    expect(() => readBrat("a", text, "T1\tPerson 2 999\tAna")).toThrow(/a\.ann:1 points outside the text/);
  });

  it("CoNLL: BIO and BIOES, documents and sentences", () => {
    const columns =
      "-DOCSTART- one\n\nAna B-PER\nRuiz I-PER\nleft O\n1\u00a0000 O\n\nLeeds S-LOC\n\n-DOCSTART- two\n\nNASA B-ORG\nESA B-ORG\n";
    const [one, two] = readConll("x", columns);
    expect(one).toMatchObject({ id: "one", text: "Ana Ruiz left 1\u00a0000\n\nLeeds" });
    expect(words(one!)).toEqual(["Ana Ruiz", "Leeds"]);
    expect(words(two!)).toEqual(["NASA", "ESA"]);
  });

  it("Label Studio: whichever way it counts", () => {
    const task = (start: number, end: number) => ({
      id: 7,
      data: { text },
      annotations: [
        { result: [{ type: "labels", value: { start, end, text: "Leeds", labels: ["place"] } }] },
      ],
    });
    const start = text.indexOf("Leeds");
    for (const shift of [0, 1]) {
      const [article] = readLabelStudio("x", [task(start - shift, start - shift + 5)]);
      expect(words(article!)).toEqual(["Leeds"]);
      expect(article!.id).toBe("7");
    }
  });

  it("W3C Web Annotation: position and quote selectors", () => {
    const page = {
      type: "AnnotationPage",
      items: [
        {
          body: { purpose: "tagging", value: "person" },
          target: { selector: [{ type: "TextQuoteSelector", exact: "Ana Ruiz" }] },
        },
      ],
    };
    expect(words(readWebAnnotation("a", text, page))).toEqual(["Ana Ruiz"]);
  });

  it("is read from files by their endings, with a clear error otherwise", () => {
    writeFileSync(join(folder, "a.txt"), text);
    writeFileSync(join(folder, "a.ann"), "T1\tPerson 2 10\tAna Ruiz\n");
    expect(readGold(folder).articles).toHaveLength(1);
    writeFileSync(join(folder, "b.ann"), "");
    expect(() => readGold(folder)).toThrow(/b\.ann needs its text in/);
    expect(() => readGold(join(folder, "none"))).toThrow(/does not exist/);
    writeFileSync(join(folder, "c.jsonl"), "{}");
    expect(() => readGold(join(folder, "c.jsonl"))).toThrow(/cannot be read/);
  });
});

describe("scoreRecords", () => {
  const record = extract({ text, publishedAt: "2026-01-07" });
  const person = { kind: "entity" as const, type: "person", spans: [[3, 11] as [number, number]] };

  it("scores only what the gold annotates", () => {
    const scores = scoreRecords(goldOf([{ id: "a", text, facts: [person] }]), new Map([["a", record]]));
    expect(scores.map((score) => score.name)).not.toContain("count");
    expect(scores.find((score) => score.name === "entity person")).toMatchObject({ right: 1, recall: 1 });
  });

  it("scores plug-ins by what the gold says under their names", () => {
    const freed = defineExtractor({
      name: "freed",
      version: "1",
      schema: z.array(z.object({ span: Span, by: z.string() })),
      extract: (doc) =>
        doc.tokens
          .filter(({ norm }) => norm === "freed" || norm === "in")
          .map(({ start, end }) => ({ span: spanOf(doc.text, start, end), by: "Ana Ruiz" })),
    });
    const own = new Map([["a", extract({ text }, { extractors: [...builtIn, freed] })]]);
    const at = text.indexOf("freed");
    const brat = readBrat("a", text, `T1\tfreed ${at - 1} ${at + 4}\tfreed\n`);
    expect(scoreRecords(goldOf([brat]), own)).toMatchObject([
      { name: "freed", right: 1, found: 2, wanted: 1 },
    ]);
    expect(scoreRecords(goldOf([brat]), new Map([["a", record]]))).toEqual([]);
    const line = { id: "a", text, extensions: { freed: [{ span: "freed", by: "Carl Meyer" }] } };
    expect(scoreRecords(goldOf(readWiredeskGold(JSON.stringify(line))), own)).toMatchObject([
      { name: "freed", right: 0, found: 2, wanted: 1 },
    ]);
  });

  it("counts a missing record as nothing found", () => {
    const [score] = scoreRecords(goldOf([{ id: "a", text, facts: [person] }]), new Map());
    expect(score).toMatchObject({ right: 0, found: 0, wanted: 1, f1: 0 });
  });
});
