import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ArticleRecord } from "../schemas/index.js";
import { wiredeskIn } from "./support/wiredesk.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const wiredesk = (args: string[], given: Parameters<typeof wiredeskIn>[2] = {}) =>
  wiredeskIn(folder, args, given);

describe("wiredesk extract --from jsonl", () => {
  it("gives a line for every line, in order, with errors for those that fail", async () => {
    const lines = [
      { id: "a", text: "Ana Ruiz freed 12 people\r\nin Paris on Monday.", publishedAt: "2026-01-07" },
      { id: 7, html: "" },
      { id: "c", text: "Police arrested 30 farmers in Lyon." },
    ].map((line) => JSON.stringify(line));
    const { code, out } = await wiredesk(["extract", "--from", "jsonl", "-"], {
      input: [lines[0], lines[1], "{broken", lines[2], '{"id":"e"}'].join("\n"),
    });
    const results = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(1);
    expect(results).toHaveLength(5);
    const first = ArticleRecord.parse(results[0]);
    expect(first).toMatchObject({
      id: "a",
      article: { text: "Ana Ruiz freed 12 people\nin Paris on Monday." },
    });
    expect(results[1]).toMatchObject({ id: 7, error: { code: "WD_PARSE_EMPTY" } });
    expect(results[2]).toMatchObject({ id: null, error: { code: "WD_INPUT_INVALID" } });
    expect(ArticleRecord.parse(results[3]).counts[0]?.value).toBe(30);
    expect(results[4]).toMatchObject({ id: "e", error: { code: "WD_INPUT_INVALID" } });
  });

  it("gives the same bytes twice, timings aside", async () => {
    const input = JSON.stringify({
      id: "a",
      text: "Ana Ruiz said that 12 people left.",
      publishedAt: "2026-01-07",
    });
    const once = async () => {
      const record = ArticleRecord.parse(
        JSON.parse((await wiredesk(["extract", "--from", "jsonl", "-"], { input })).out),
      );
      return JSON.stringify({ ...record, diagnostics: null });
    };
    expect(await once()).toBe(await once());
  });
});

describe("wiredesk", () => {
  it("reads files and standard input, and prints every format", async () => {
    writeFileSync(join(folder, "story.txt"), "Ana Ruiz said on Monday that 12 people were freed in Paris.");
    const text = await wiredesk(["extract", "story.txt", "--published", "2026-01-07", "--format", "text"], {
      env: { NO_COLOR: "1" },
    });
    expect(text.out).toContain("Who said what");
    expect(text.out).not.toContain("\u001b");
    expect((await wiredesk(["extract", "story.txt", "--format", "table"])).out).toContain("Quotes");
    expect(
      JSON.parse((await wiredesk(["extract", "-"], { input: "Ana Ruiz left Paris." })).out).entities,
    ).toHaveLength(2);
    expect((await wiredesk(["extract", "story.txt", "--published", "2026-01-07", "--trace"])).err).toContain(
      "trace dates",
    );
  });

  it("prints the JSON Schema of a record", async () => {
    expect(JSON.parse((await wiredesk(["schema"])).out)).toMatchObject({
      title: "ArticleRecord",
      type: "object",
    });
  });

  it.each([
    ["an unknown option", ["extract", "--bogus", "x"], {}, /unknown option '--bogus'/],
    ["an unknown command", ["extricate"], {}, /unknown command 'extricate'/],
    ["a date that is none", ["extract", "-", "--published", "someday"], {}, /"someday" is not a date/],
    ["nothing to run over", ["run", "--once"], {}, /nothing to run over: no feeds/],
    ["a configuration that is not there", ["run", "none.json"], {}, /none\.json does not exist/],
    [
      "a data folder that cannot be written",
      ["run", "--url", "https://a.example/", "--data", "/dev/null/x"],
      {},
      /WD_STORE_UNWRITABLE/,
    ],
    [
      "a Redis that is not there",
      ["run", "--url", "https://a.example/"],
      { REDIS_URL: "redis://127.0.0.1:1" },
      /WD_QUEUE_UNREACHABLE/,
    ],
  ])("ends with 2 and a clear line on %s", async (_, args, env, message) => {
    const { code, out, err } = await wiredesk(args, { env });
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe("");
  });

  it("ends with 1 on an input that is not there, and goes on with the rest", async () => {
    const { code, out, err } = await wiredesk(["extract", "nowhere.txt", "story.txt"]);
    expect(err).toContain("nowhere.txt");
    expect(out.trim().split("\n")).toHaveLength(2);
    expect(code).toBe(1);
  });

  it("names the path of a wrong value in the configuration", async () => {
    writeFileSync(
      join(folder, "wrong.json"),
      JSON.stringify({ fetch: { maxByte: 1 }, limits: { threads: "many" } }),
    );
    const { code, err } = await wiredesk(["run", "wrong.json"]);
    expect(err).toMatch(/fetch: .*maxByte/);
    expect(err).toMatch(/limits\.threads/);
    expect(code).toBe(2);
  });

  it("refuses private addresses unless they are allowed", async () => {
    const { code, err } = await wiredesk(["extract", "http://127.0.0.1:8099/"]);
    expect(err).toContain("WD_FETCH_REFUSED_ADDRESS");
    expect(code).toBe(1);
  });
});
