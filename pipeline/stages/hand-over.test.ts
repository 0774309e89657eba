import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type ArticleMessage, Config, type ErrorCode, WiredeskError } from "../../schemas/index.js";
import type { Fetched } from "../fetch/index.js";
import type { Posting } from "../queue/index.js";
import { countStates, offerArticles, openStore, prepareRecord, readPage } from "../store/index.js";
import { testRecord } from "../store/test-record.js";
import type { Desk } from "./desk.js";
import { fetchStage } from "./fetch.js";
import { processArrival } from "./process.js";
import type { StageEvent } from "./stage-event.js";

const url = "https://news.example/flood";
const html = "<p>Ann Bell said 10 people died in the flood.</p>";
const store = await openStore({});
afterAll(() => store.close());

const page: Fetched = {
  url,
  finalUrl: url,
  status: 200,
  notModified: false,
  contentType: "text/html",
  body: Buffer.from(html),
  fetchedAt: "2026-01-02T03:04:05Z",
};

describe("a page that has just come", () => {
  const posted: [string, Posting<"process">[]][] = [];
  const events: StageEvent["type"][] = [];
  let failing: ErrorCode | undefined;
  const desk = {
    config: Config.parse({}),
    store,
    queue: {
      post: async (name: string, postings: Posting<"process">[]) => void posted.push([name, postings]),
    },
    fetcher: { get: async () => page },
    threads: {
      size: 1,
      run: async () => {
        if (failing) throw new WiredeskError(failing, "as asked");
        return prepareRecord(testRecord(url, "Ann Bell said 10 people died in the flood."));
      },
    },
    taught: async () => ({ state: "", entries: [] }),
    once: false,
    report: ({ type }: StageEvent) => void events.push(type),
  } as unknown as Desk;
  const attempt = { last: true, signal: new AbortController().signal };

  beforeEach(async () => {
    posted.length = 0;
    events.length = 0;
    failing = undefined;
    await store.pool.query("truncate wiredesk.articles, wiredesk.blobs, wiredesk.quarantine cascade");
  });

  const offer = async (more: { embargoedUntil?: string } = {}): Promise<ArticleMessage> => {
    const [ticket] = await offerArticles(store, [{ url, ...more }]);
    return ticket!;
  };
  const takeHere = async (message: ArticleMessage) => {
    const come = await fetchStage(desk, message, attempt, { here: true });
    if (come) await processArrival(desk, message, come, attempt);
  };

  it("is stored with its record at once, without a second job", async () => {
    const ticket = await offer();
    await takeHere(ticket);
    expect(await countStates(store)).toEqual({ stored: 1 });
    expect(Buffer.from((await readPage(store, ticket.articleId))!.body).toString()).toBe(html);
    expect(posted).toEqual([]);
    expect(events).toEqual(["fetched", "stored"]);
  });

  it("is kept for another attempt where one may help, by the queue", async () => {
    failing = "WD_STAGE_STOPPED";
    const ticket = await offer();
    await takeHere(ticket);
    expect(await countStates(store)).toEqual({ fetched: 1 });
    expect(posted).toMatchObject([["process", [{ message: ticket }]]]);
  });

  it("is kept when it is set aside, so that it can be tried again without a fetch", async () => {
    failing = "WD_STAGE_TIMEOUT";
    const ticket = await offer();
    await takeHere(ticket);
    expect(await countStates(store)).toEqual({ quarantined: 1 });
    expect(await readPage(store, ticket.articleId)).toBeDefined();
    expect(posted).toEqual([]);
  });

  it("is dropped where it holds no article", async () => {
    failing = "WD_PARSE_EMPTY";
    await takeHere(await offer());
    expect(await countStates(store)).toEqual({ discarded: 1 });
    expect(posted).toEqual([]);
  });

  it("waits in the queue under an embargo, and where nobody extracts in this process", async () => {
    const held = await offer({ embargoedUntil: "2999-01-01T00:00:00Z" });
    await takeHere(held);
    expect(posted).toMatchObject([["process", [{ message: held }]]]);
    await store.pool.query("truncate wiredesk.articles cascade");
    const ticket = await offer();
    expect(await fetchStage(desk, ticket, attempt, { here: false })).toBeUndefined();
    expect(posted).toHaveLength(2);
    expect(await countStates(store)).toEqual({ fetched: 1 });
  });
});
