import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ArticleRecord, Config } from "../../../schemas/index.js";
import { extractPatiently } from "./extract-patiently.js";
import { ThreadPool } from "./thread-pool.js";

const plugIn = fileURLToPath(new URL("../test-plug-ins/broken.mjs", import.meta.url));
const config = Config.parse({ extractors: { plugIns: [plugIn] } });
const sentence = "The council of Port Hope met on Monday to talk about the bridge, and 12 people spoke. ";
const page = `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>${sentence.repeat(5)}</p><p>${sentence.repeat(5)}</p></article></body></html>`;

describe("extractors that throw, hang, or return wrong spans or types", () => {
  const threads = new ThreadPool(config, { threads: 1, stageSeconds: 10 });
  afterAll(() => threads.close());

  it("are named in the record's diagnostics, and cost nobody else's facts", async () => {
    const { json } = await extractPatiently(threads, {
      body: Buffer.from(page),
      url: "https://a.example/1",
      contentType: "text/html; charset=utf-8",
      fetchedAt: null,
      without: [],
      warnings: [],
    });
    const record = ArticleRecord.parse(JSON.parse(json));
    expect(record.entities.map(({ name }) => name)).toContain("Port Hope");
    expect(record.counts.length).toBeGreaterThan(0);
    expect(Object.keys(record.extensions)).toEqual(["sound"]);
    const { extractors, warnings } = record.diagnostics;
    const said = Object.entries(extractors).flatMap(([name, report]) =>
      report.warnings.map((line) => [name, line]),
    );
    expect(said).toEqual([
      ["throws", "throws was left out: no such lexicon"],
      ["wrong-spans", 'wrong-spans was left out: 0.span: "nowhere" does not stand at 0'],
      ["wrong-types", expect.stringMatching(/^wrong-types was left out: .*expected array/)],
    ]);
    expect(warnings).toContainEqual(expect.stringMatching(/^hangs was left out: .* did not end within 10 s/));
  });
});
