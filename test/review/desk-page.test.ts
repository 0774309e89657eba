import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { offerArticles, openStore, type Store, saveRecord } from "../../pipeline/store/index.js";
import { testRecord } from "../../pipeline/store/test-record.js";
import { startDesk } from "../../review/server/index.js";
import { root } from "../checks/source-files.js";

const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const page = join(root, "dist/review/app");
const poison = `<img src=x onerror="window.poisoned=true"><script>window.poisoned=true</script>`;

describe.skipIf(!existsSync(chromiumPath) || !existsSync(page))("the desk in a browser", () => {
  let store: Store;
  let desk: Awaited<ReturnType<typeof startDesk>>;
  let browser: Browser;
  let tab: Page;
  let articleId: string;
  const troubles: string[] = [];

  beforeAll(async () => {
    store = await openStore({});
    const text = `The flood took 12 people and 30 houses near Leeds, ${poison} Maria Kovacs told us. Peter Novak saw 3 houses fall.`;
    const url = "https://a.example/flood";
    const [ticket] = await offerArticles(store, [{ url }]);
    articleId = (await saveRecord(store, ticket!, testRecord(url, text, `Flood ${poison}`))).articleId;
    desk = await startDesk({ store, page, reviewer: "ana" });
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    tab = await browser.newPage();
    tab.on("pageerror", (error) => troubles.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    await store?.close();
  });

  const decided = async () => {
    const answer = await tab.request.get(`${desk.url}/api/v1/articles/${articleId}`);
    return ((await answer.json()) as { article: { decided: number } }).article.decided;
  };

  it("lists articles and opens one with its facts marked", async () => {
    await tab.goto(desk.url);
    await tab.getByText("Flood", { exact: false }).first().click();
    await tab.getByText("Maria Kovacs", { exact: false }).first().waitFor();
    expect(await tab.getByText("12", { exact: false }).count()).toBeGreaterThan(0);
  });

  it("accepts and rejects by keyboard, and takes back", async () => {
    await tab.keyboard.press("j");
    await tab.keyboard.press("a");
    await expect.poll(decided).toBe(1);
    await tab.keyboard.press("j");
    await tab.keyboard.press("r");
    await expect.poll(decided).toBe(2);
    await tab.keyboard.press("u");
    await expect.poll(decided).toBe(1);
  });

  it("renders nothing of an article as HTML and breaks no rule of its own", async () => {
    expect(await tab.evaluate(() => "poisoned" in globalThis)).toBe(false);
    expect(await tab.locator("img[src=x]").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("refuses to write for pages of others", async () => {
    const answer = await tab.request.post(`${desk.url}/api/v1/undo`, { data: {} });
    expect(answer.status()).toBe(403);
    const rebound = await tab.request.get(`${desk.url}/api/v1/session`, {
      headers: { host: "evil.example" },
    });
    expect(rebound.status()).toBe(403);
  });
});
