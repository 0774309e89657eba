import { gunzipSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../schemas/index.js";
import { spanOf } from "../../schemas/index.js";
import { readConll } from "../evaluate/gold/conll.js";
import { readWarc } from "../sources/index.js";
import { testRecord } from "../store/test-record.js";
import { codePoints } from "./code-points.js";
import { exporterNamed, exporters, type Piece } from "./index.js";

const text = "😀 Ann Bell met 12 people.\n\n“We lost\n\n=SUM(A1) houses,” said Ann Bell.";

/** A record with an astral character before every fact, and a quote over a paragraph break. */
function record(): ArticleRecord {
  const base = testRecord("https://a.example/1", text, "=cmd|' /C calc'!A0");
  const start = text.indexOf("We lost");
  const speaker = spanOf(text, text.lastIndexOf("Ann Bell"), text.lastIndexOf("Ann Bell") + 8);
  const [ann] = base.entities;
  return {
    ...base,
    entities: [{ ...ann!, mentions: [ann!.mentions[0]!, speaker] }],
    quotes: [
      {
        id: "q1",
        kind: "direct",
        content: [spanOf(text, start, text.indexOf(",”"))],
        quoted: [],
        speaker: { entityId: "e1", name: "Ann Bell", span: speaker, confidence: 0.9 },
        cue: null,
        confidence: 0.7,
        rule: "quotes/test",
      },
    ],
  };
}

const page = {
  url: "https://a.example/1",
  body: Buffer.from("<p>12 people</p>"),
  contentType: "text/html\r\nWARC-Type: request",
  fetchedAt: "2026-01-07T10:00:00.000Z",
};

async function exported(format: string): Promise<Piece[]> {
  async function* stored() {
    yield { articleId: "a1", record: record(), page: async () => page };
  }
  const pieces: Piece[] = [];
  for await (const piece of exporterNamed(format).write(stored())) pieces.push(piece);
  return pieces;
}

const asText = (pieces: Piece[]) => pieces.map(({ content }) => content).join("");
const asLines = async (format: string) =>
  asText(await exported(format))
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));

describe("exports", () => {
  it("count code points where the others count them", () => {
    const place = codePoints("a😀b😀");
    expect([0, 1, 3, 4, 6].map(place)).toEqual([0, 1, 2, 3, 4]);
  });

  it("refuse a format that is not there and name the others", () => {
    expect(() => exporterNamed("xls")).toThrow(/no export format; there are jsonl, csv/);
    expect(new Set(exporters.map(({ name }) => name)).size).toBe(10);
  });

  it("jsonl: the record as it is", async () => {
    expect(await asLines("jsonl")).toEqual([{ id: "a1", ...JSON.parse(JSON.stringify(record())) }]);
  });

  it("csv: one fact a row, and no formula for a spreadsheet to run", async () => {
    const rows = asText(await exported("csv"));
    expect(rows.split("\n")[0]).toMatch(/^article_id,url,title,.*,rule$/);
    expect(rows).toContain(`a1,https://a.example/1,'=cmd|' /C calc'!A0,`);
    expect(rows).toContain(",12,16,18,😀 Ann Bell met 12 people.,0.9,counts/test");
  });

  it("parquet: the same table", async () => {
    const [piece] = await exported("parquet");
    const bytes = piece!.content as Uint8Array<ArrayBuffer>;
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatchObject({ fact_id: "c1", value: 12, text: "12", start_offset: 16, currency: null });
  });

  it("web-annotation: the words, and their place in code points", async () => {
    const [entity, count] = await asLines("web-annotation");
    expect(entity.target.selector).toEqual([
      { type: "TextQuoteSelector", exact: "Ann Bell", prefix: "😀 ", suffix: text.slice(11, 43) },
      { type: "TextPositionSelector", start: 2, end: 10 },
    ]);
    expect(count.body[1].value).toBe("12 people");
  });

  it("conll: columns that are read again as the same names", async () => {
    const [article] = readConll("a", asText(await exported("conll")));
    expect(article?.id).toBe("a1");
    expect(article?.facts.map(({ type, spans }) => [type, article.text.slice(...spans[0]!)])).toEqual([
      ["person", "Ann Bell"],
      ["person", "Ann Bell"],
    ]);
    expect(article?.text).toContain("met 12 people .");
  });

  it("brat: offsets that slice its text file, as Python counts", async () => {
    const files = new Map((await exported("brat")).map(({ file, content }) => [file, String(content)]));
    const characters = [...(files.get("a1.txt") ?? "")];
    const lines = (files.get("a1.ann") ?? "").trimEnd().split("\n");
    const marks = lines.filter((one) => one.startsWith("T"));
    expect(marks).toHaveLength(4);
    for (const mark of marks) {
      const [, place = "", words] = mark.split("\t");
      const parts = [...place.matchAll(/(\d+) (\d+)/g)].map(([, from, to]) =>
        characters.slice(Number(from), Number(to)).join(""),
      );
      expect(parts.join(" ")).toBe(words);
    }
    expect(lines).toContain("*\tAlias T1 T2");
    expect(lines).toContain("R1\tSpeaker Arg1:T4 Arg2:T1");
    expect(lines).toContain("#1\tAnnotatorNotes T3\t12 people");
  });

  it("label-studio: regions in code points", async () => {
    const [task] = await asLines("label-studio");
    const characters = [...task.data.text];
    for (const { type, value } of task.predictions[0].result) {
      if (type === "labels") expect(characters.slice(value.start, value.end).join("")).toBe(value.text);
    }
    expect(task.predictions[0].result.at(-1)).toMatchObject({ type: "relation", from_id: "q1", to_id: "e1" });
  });

  it("followthemoney: the article, its people, and where they are mentioned", async () => {
    const [article, person, mention] = await asLines("followthemoney");
    expect(article).toMatchObject({ id: "a1", schema: "Article", properties: { language: ["eng"] } });
    expect(article.properties.publishedAt).toEqual(["2026-01-02T03:00:00"]);
    expect(article.properties.retrievedAt).toEqual(["2026-01-02T03:04:05"]);
    expect(person).toMatchObject({ schema: "Person", properties: { name: ["Ann Bell"], proof: ["a1"] } });
    expect(mention).toMatchObject({ schema: "Mention", properties: { resolved: [person.id] } });
  });

  it("warc: the page as a crawler would keep it, and the record that refers to it", async () => {
    const bytes = Buffer.concat((await exported("warc")).map(({ content }) => Buffer.from(content)));
    const pages = [];
    for await (const one of readWarc(bytes, { url: "x.warc.gz" })) pages.push(one);
    expect(pages).toEqual([
      { ...page, body: page.body, contentType: "text/html WARC-Type: request", status: 200 },
    ]);
    const plain = gunzipSync(bytes).toString();
    expect(plain.match(/^WARC-Type: .*/gm)?.map((one) => one.trim())).toEqual([
      "WARC-Type: warcinfo",
      "WARC-Type: resource",
      "WARC-Type: metadata",
    ]);
    expect(plain).toContain("WARC-Refers-To: <urn:wiredesk:a1:page>");
  });

  it("ninjs: names where ninjs has them, facts beside", async () => {
    const [item] = await asLines("ninjs");
    expect(item).toMatchObject({
      uri: "https://a.example/1",
      type: "text",
      people: [{ name: "Ann Bell" }],
      bodies: [{ value: text }],
      wiredesk: { counts: [{ value: 12 }] },
    });
  });
});
