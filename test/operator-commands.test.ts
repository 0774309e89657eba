import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addFeeds, openStore } from "../pipeline/store/index.js";
import { ArticleRecord, PipelineStatus } from "../schemas/index.js";
import { wiredeskIn } from "./support/wiredesk.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-operator-"));
  writeFileSync(
    join(folder, "wires.opml"),
    '<opml version="2.0"><body><outline xmlUrl="https://b.example/rss"/></body></opml>',
  );
  const config = { feeds: ["https://a.example/rss"], feedLists: ["wires.opml"] };
  writeFileSync(join(folder, "wiredesk.config.json"), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true }));

const wiredesk = (...args: string[]) => wiredeskIn(folder, args);

const page = (text: string) =>
  `<!doctype html><html lang="en"><head><title>Flood</title></head><body><article><h1>Flood</h1><p>${text} ${"The river had risen for days before the dam gave way. ".repeat(8)}</p></article></body></html>`;

function captured(url: string, html: string): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: 2026-01-07T10:00:00Z\r\nWARC-Target-URI: ${url}`;
  return `${head}\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
}

describe("the operator's commands", () => {
  it("feeds: looking changes nothing about what is watched", { timeout: 120_000 }, async () => {
    const data = join(folder, "watched");
    const store = await openStore({ dataDir: data });
    await addFeeds(store, ["https://c.example/rss"]);
    await store.close();
    for (let look = 0; look < 2; look++) {
      expect((await wiredesk("feeds", "--data", data)).out).toContain("https://c.example/rss");
    }
  });

  it("feeds: those of the configuration and its lists, as a table or as OPML", async () => {
    const table = await wiredesk("feeds");
    expect(table.code).toBe(0);
    expect(table.out).toContain("https://a.example/rss");
    const opml = await wiredesk("feeds", "--format", "opml");
    expect(opml.out.match(/xmlUrl="[^"]+"/g)).toEqual([
      'xmlUrl="https://a.example/rss"',
      'xmlUrl="https://b.example/rss"',
    ]);
  });

  it("an archive goes through extract, run, export and back", { timeout: 240_000 }, async () => {
    const url = "https://a.example/flood";
    writeFileSync(
      join(folder, "pages.warc.gz"),
      gzipSync(captured(url, page("Officials said 12 people died."))),
    );
    const extracted = await wiredesk("extract", "pages.warc.gz");
    expect(ArticleRecord.parse(JSON.parse(extracted.out)).source.url).toBe(url);

    const run = await wiredesk("run", "--archive", "pages.warc.gz");
    expect(run.code).toBe(0);
    const status = PipelineStatus.parse(JSON.parse((await wiredesk("status", "--json")).out));
    expect(status).toMatchObject({ articles: { stored: 1 }, versions: 1 });

    expect((await wiredesk("export", "--format", "warc", "--to", "out.warc.gz")).code).toBe(0);
    const again = await wiredesk("extract", "out.warc.gz");
    const text = (out: string) => ArticleRecord.parse(JSON.parse(out)).article.text;
    expect(text(again.out)).toBe(text(extracted.out));

    expect((await wiredesk("export", "--format", "brat", "--to", "brat")).code).toBe(0);
    const imported = await wiredesk("import", "brat", "--reviewer", "ann");
    expect(imported.err).toContain("annotations of 1 of 1 articles taken as decisions of ann");
    expect(imported.code).toBe(0);
    expect(readFileSync(join(folder, "brat/annotation.conf"), "utf8")).toContain("entity-person");
  });

  it("a list that is none is refused with the reason", async () => {
    writeFileSync(join(folder, "list.xml"), "<rss version='2.0'><channel/></rss>");
    const { code, err } = await wiredesk("run", "--list", "list.xml");
    expect(code).not.toBe(0);
    expect(err).toContain("not a list of addresses");
  });
});
