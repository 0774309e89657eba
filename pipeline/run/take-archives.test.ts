import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Config } from "../../schemas/index.js";
import { exporterNamed } from "../export/index.js";
import { ThreadPool } from "../stages/thread/thread-pool.js";
import { articleId, eachRecord, getRecord, openStore, readPage, type Store } from "../store/index.js";
import { run } from "./index.js";
import { story } from "./test-site.js";

vi.setConfig({ testTimeout: 120_000 });

let store: Store;
let threads: ThreadPool;
let folder: string;
const config = Config.parse({ limits: { threads: 1, onceWaitSeconds: 1 } });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wiredesk-archives-"));
  store = await openStore({});
  threads = new ThreadPool(config, { threads: 1, stageSeconds: 30 });
});
afterAll(async () => {
  await threads.close();
  await store.close();
});

function captured(url: string, html: string, date = "2026-01-07T10:00:00Z"): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const length = Buffer.byteLength(http);
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Date: ${date}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
}

const take = (files: string[], into = store) =>
  run(config, { once: true, archives: files, store: into, threads });

describe("archives", () => {
  const flood = "https://news.example/flood";

  it("are taken in page by page, with the time of the capture, and known the second time", async () => {
    const file = join(folder, "a.warc");
    await writeFile(
      file,
      captured(flood, story("flood")) + captured("https://news.example/strike", story("strike")),
    );
    expect(await take([file])).toMatchObject({ offered: 2, queued: 2, fetched: 2, stored: 2, troubles: [] });
    const record = await getRecord(store, articleId(flood));
    expect(record?.source).toMatchObject({
      url: flood,
      httpStatus: 200,
      fetchedAt: "2026-01-07T10:00:00.000Z",
    });
    expect(await take([file])).toMatchObject({ offered: 2, queued: 0, stored: 0 });
  });

  it("come out as they went in", async () => {
    const file = join(folder, "out.warc.gz");
    const parts: Uint8Array[] = [];
    async function* stored() {
      for await (const one of eachRecord(store)) {
        yield { ...one, page: () => readPage(store, one.articleId) };
      }
    }
    for await (const { content } of exporterNamed("warc").write(stored())) parts.push(Buffer.from(content));
    await writeFile(file, Buffer.concat(parts));
    const other = await openStore({});
    expect(await take([file], other)).toMatchObject({ offered: 2, stored: 2 });
    const { diagnostics: _one, ...first } = (await getRecord(store, articleId(flood)))!;
    const { diagnostics: _two, ...second } = (await getRecord(other, articleId(flood)))!;
    expect(second).toEqual(first);
    await other.close();
  });

  it("that break off or are none keep what they gave, and say what is wrong", async () => {
    const torn = join(folder, "torn.warc");
    const whole = captured("https://news.example/harvest", story("harvest"));
    await writeFile(torn, whole + captured("https://news.example/lost", story("lost")).slice(0, -400));
    const summary = await take([torn, join(folder, "none.warc")]);
    expect(summary).toMatchObject({ stored: 1 });
    expect(summary.troubles.map(({ code }) => code)).toEqual(["WD_FEED_MALFORMED", "WD_INPUT_NOT_FOUND"]);
  });
});
