import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { ArticleRecord, Config } from "../../../schemas/index.js";
import type { Task } from "./task.js";
import { ThreadPool } from "./thread-pool.js";

const plugIn = fileURLToPath(new URL("../test-plug-ins/stubborn.mjs", import.meta.url));
const config = Config.parse({ extractors: { plugIns: [plugIn] } });

function task(words: string, without: string[] = []): Task {
  const sentence = "The council of Port Hope met on Monday to talk about the bridge, and 12 people spoke. ";
  const body = Buffer.from(
    `<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>${sentence.repeat(5)}</p><p>${words} ${sentence.repeat(5)}</p></article></body></html>`,
  );
  return {
    body,
    url: "https://a.example/1",
    contentType: "text/html; charset=utf-8",
    fetchedAt: null,
    without,
    warnings: [],
  };
}

describe("threads for articles", () => {
  const pool = new ThreadPool(config, { threads: 1, stageSeconds: 10 });
  afterAll(() => pool.close());
  const extract = async (page: Task) => ArticleRecord.parse(JSON.parse((await pool.run(page)).json));

  it("parse and extract a page, plug-ins included", async () => {
    const record = await extract(task("All was quiet."));
    expect(record.article.text).toContain("All was quiet.");
    expect(record.extensions).toEqual({ stubborn: ["ran"] });
  });

  it("leave an extractor that throws out, with a warning", async () => {
    const record = await extract(task("PLEASE THROW"));
    expect(record.extensions).toEqual({});
    expect(record.diagnostics.extractors.stubborn?.warnings).toEqual(["stubborn was left out: as asked"]);
  });

  it("are stopped at the time limit, and name the extractor that hung", async () => {
    await expect(pool.run(task("PLEASE HANG"))).rejects.toMatchObject({
      code: "WD_STAGE_TIMEOUT",
      extractor: "stubborn",
      message: "the extractor stubborn did not end within 10 s on https://a.example/1",
    });
    expect((await extract(task("PLEASE HANG", ["stubborn"]))).extensions).toEqual({});
  });

  it("may die without harm to the others", async () => {
    const outcomes = await Promise.allSettled([
      pool.run(task("PLEASE DIE")),
      pool.run(task("PLEASE GROW")),
      pool.run(task("All was quiet.")),
    ]);
    expect(outcomes).toMatchObject([
      { status: "rejected", reason: { code: "WD_STAGE_CRASH", extractor: "stubborn" } },
      { status: "rejected", reason: { extractor: "stubborn" } },
      { status: "fulfilled" },
    ]);
  });

  it("say WD_PARSE_* for pages without an article", async () => {
    await expect(pool.run({ ...task(""), body: new Uint8Array() })).rejects.toMatchObject({
      code: "WD_PARSE_EMPTY",
    });
  });
});
