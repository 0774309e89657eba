import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openQueue, openQueueBoard } from "../../pipeline/queue/index.js";
import { addToken, putUser } from "../../pipeline/store/accounts/index.js";
import { offerArticles, openStore, type Store, saveRecord } from "../../pipeline/store/index.js";
import { testRecord } from "../../pipeline/store/test-record.js";
import { FactStream } from "../../schemas/index.js";
import { queuesPath, startDesk } from "./index.js";

const url = "https://a.example/1";
let store: Store;
beforeAll(async () => {
  store = await openStore({});
});
afterAll(() => store.close());

async function save(text: string, mark: string): Promise<void> {
  const [ticket] = await offerArticles(store, [{ url, mark }]);
  await saveRecord(store, ticket!, testRecord(url, text));
}

describe("the stream of facts", () => {
  it("goes on from where one stopped, over new versions", async () => {
    const desk = await startDesk({ store, page: "dist/review/app" });
    const since = async (sequence: number, query = "") =>
      FactStream.parse(await (await fetch(`${desk.url}/api/v1/facts/since/${sequence}${query}`)).json());
    await save("Ann Bell said 120 people died in Port Hope.", "1");
    const first = await since(0, "?limit=2");
    const rest = await since(first.next);
    expect([...first.items, ...rest.items].map(({ factId }) => factId)).toEqual(["e1", "e2", "c1"]);
    expect(await since(rest.next)).toEqual({ items: [], next: rest.next });
    await save("Ann Bell said 130 people died in Port Hope.", "2");
    const revised = await since(rest.next, "?kind=count");
    expect(revised.items).toMatchObject([{ value: 130, change: "changed", version: 2, current: true }]);
    expect((await fetch(`${desk.url}/api/v1/facts/since/x`)).status).toBe(400);
    await desk.close();
  });
});

const redisUrl = process.env.REDIS_URL;

describe.skipIf(redisUrl === undefined)("the page on the queues", () => {
  it("is shown to those who have logged in, and changes nothing", async () => {
    const settings = { redisUrl, prefix: `board-${process.pid}` };
    const queue = await openQueue(store, settings);
    await queue.post("fetch", [{ id: "a1-1", message: { articleId: "a1", revision: 1 } }]);
    const token = await addToken(store, { name: "duty", role: "reader", days: 1 });
    await putUser(store, { name: "ann", role: "reviewer" }, "a long enough password");
    const board = await openQueueBoard(store, settings, queuesPath);
    const desk = await startDesk({ store, page: "dist/review/app", board });
    const headers = { authorization: `Bearer ${token}` };
    for (const path of [queuesPath, `${queuesPath}/api/queues`]) {
      expect((await fetch(desk.url + path)).status).toBe(401);
      expect((await fetch(desk.url + path, { headers })).status).toBe(200);
    }
    const clean = `${desk.url}${queuesPath}/api/queues/${settings.prefix}-fetch/clean/waiting`;
    expect((await fetch(clean, { method: "PUT", headers })).status).toBe(403);
    const reviewer = await addToken(store, { name: "ben", role: "reviewer", days: 1 });
    const cleaned = await fetch(clean, { method: "PUT", headers: { authorization: `Bearer ${reviewer}` } });
    expect(cleaned.ok).toBe(false);
    expect((await queue.counts()).fetch.waiting).toBe(1);
    await desk.close();
    await queue.close();
  });
});

it("an embedded queue has no such page: its process has it alone", async () => {
  expect(await openQueueBoard(store, { prefix: "p" }, queuesPath)).toBeNull();
});
