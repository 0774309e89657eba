import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { offerArticles, saveRecord } from "../../pipeline/store/index.js";
import { testRecord } from "../../pipeline/store/test-record.js";
import type { ArticleRecord } from "../../schemas/index.js";
import { DeskUnderTest, hasBrowser, openPage, type Tab } from "./desk-under-test.js";

/** Each would run, or reach out, where it is taken for more than characters. */
const poisons = [
  `<img src=x onerror="globalThis.poisoned=1">`,
  `<script>globalThis.poisoned=1</script>`,
  `"><svg onload=globalThis.poisoned=1>`,
  `'"--><iframe srcdoc="<script>parent.poisoned=1</script>">`,
  `{{constructor.constructor('globalThis.poisoned=1')()}}`,
  `javascript:globalThis.poisoned=1`,
  `data:text/html,<script>globalThis.poisoned=1</script>`,
  `\u202e\u2028</p></style></textarea></title>`,
];
const all = poisons.join(" ");

/** A record in which everything that a page can name is poisoned. */
function poisoned(url: string): ArticleRecord {
  const text = `The flood took 12 people near Leeds. ${all} Maria Kovacs told us so.`;
  const record = testRecord(url, text, `Flood ${all}`);
  const [kovacs] = record.entities;
  const [start, end] = [text.indexOf("The flood"), text.indexOf(" near")];
  const words = { start, end, text: text.slice(start, end) };
  return {
    ...record,
    source: { ...record.source, publisher: `Wire ${all}` },
    article: { ...record.article, dek: all, byline: [all] },
    entities: record.entities.map((entity) => ({
      ...entity,
      name: `Maria ${poisons[0]}`,
      aliases: poisons,
      roles: [{ text: poisons[2]!, span: entity.mentions[0]! }],
      links: [{ source: "javascript", id: poisons[5]! }],
    })),
    quotes: [
      {
        id: "q1",
        kind: "indirect",
        content: [words],
        quoted: [],
        speaker: {
          entityId: kovacs!.id,
          name: `Maria ${poisons[0]}`,
          span: kovacs!.mentions[0]!,
          confidence: 0.9,
        },
        cue: null,
        confidence: 0.9,
        rule: "quotes/test",
      },
    ],
  };
}

describe.skipIf(!hasBrowser)("a desk of hostile articles", () => {
  let desk: DeskUnderTest;
  let ana: Tab;
  let articleId: string;
  const dialogs: string[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    const url = "https://a.example/flood";
    const [ticket] = await offerArticles(desk.store, [{ url }]);
    ({ articleId } = await saveRecord(desk.store, ticket!, poisoned(url)));
    // No fetched page has such an address; the desk must not rely on that.
    await desk.store.db
      .updateTable("articles")
      .set({ url: poisons[5]! })
      .where("id", "=", articleId)
      .execute();
    ana = await desk.for("ana");
    ana.tab.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    ana.tab.on("request", (request) => {
      if (!request.url().startsWith(ana.url)) strangers.push(request.url());
    });
  });
  afterAll(() => desk?.close());

  /** Nothing ran, nothing was built from the text, no link leads into a script. */
  async function expectHarmless(page: string): Promise<void> {
    const { tab } = ana;
    expect.soft(await tab.evaluate("globalThis.poisoned"), page).toBeUndefined();
    const built =
      "img, iframe, object, embed, main script, svg[onload], base, meta[http-equiv], form[action]";
    expect.soft(await tab.locator(built).count(), page).toBe(0);
    const schemes = await tab.evaluate<string[]>(
      "[...document.querySelectorAll('[href], [src], [xlink\\\\:href]')].map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('src') ?? '', document.baseURI).protocol)",
    );
    expect.soft([...new Set(schemes)], page).toEqual(["http:"]);
  }

  it("shows it as characters on every page", async () => {
    const at = encodeURIComponent;
    const pages = [
      "articles",
      "facts",
      `article/${articleId}`,
      `entity/${at(`Maria ${poisons[0]}`)}`,
      "count/people",
      "timeline",
      "graph",
      "graph?kind=mentions",
      "map",
      "status",
    ];
    for (const page of pages) {
      await openPage(ana, page);
      await expectHarmless(page);
    }
    await openPage(ana, "articles");
    expect(await ana.tab.locator(".headline").first().innerText()).toContain("<script>");
    await openPage(ana, `article/${articleId}`);
    expect(await ana.tab.locator(".text").innerText()).toContain(poisons[0]);
    expect(await ana.tab.getByRole("link", { name: "Original" }).count()).toBe(0);
  });

  it("keeps what reviewers write as characters too", async () => {
    const { tab } = ana;
    await tab.keyboard.press("c");
    await tab.getByRole("textbox", { name: "Comment" }).fill(all);
    await tab.getByRole("button", { name: "Keep" }).click();
    await tab.locator(".trail q").first().waitFor();
    await expectHarmless("comment");
    for (const poison of poisons.slice(0, 3)) {
      await openPage(ana, "lexicon");
      await tab.getByLabel("Words").fill(poison);
      await tab.getByRole("button", { name: "Teach" }).click();
      await tab.locator(".entry", { hasText: poison }).first().waitFor();
    }
    await expectHarmless("lexicon");
    await openPage(ana, `articles?q=${encodeURIComponent(poisons[0]!)}&status=new`);
    await tab.getByRole("button", { name: "Keep this view…" }).click();
    await tab.getByLabel("Name", { exact: true }).fill(poisons[0]!);
    await tab.keyboard.press("Enter");
    await tab.locator(".view").waitFor();
    await expectHarmless("views");
    await openPage(ana, "log");
    await expectHarmless("log");
  });

  it("takes an address for an address, whatever it holds", async () => {
    const { tab, url } = ana;
    const before = ana.troubles.length;
    for (const poison of [...poisons, "constructor", "__proto__", "toString", "%E0%A4%A", "\u0000"]) {
      for (const address of [
        poison,
        `entity/${encodeURIComponent(poison)}`,
        `article/${encodeURIComponent(poison)}?fact=${encodeURIComponent(poison)}`,
        `articles?status=${encodeURIComponent(poison)}&kind=constructor`,
        `graph?kind=${encodeURIComponent(poison)}`,
      ]) {
        await tab.goto(`${url}/#/${address}`);
        await tab.locator("main h1").waitFor();
        await expectHarmless(address);
      }
    }
    // The server refuses what is no filter and what is not there; the page itself breaks nowhere.
    const other = ana.troubles.slice(before).filter((told) => !/status of 40[04]/.test(told));
    expect(other).toEqual([]);
  });

  it("asks nobody else for anything and opens no dialog", () => {
    expect(strangers).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  it("refuses to write for pages of others", async () => {
    const { tab, url } = ana;
    const answer = await tab.request.post(`${url}/api/v1/undo`, { data: {} });
    expect(answer.status()).toBe(403);
    const rebound = await tab.request.get(`${url}/api/v1/session`, { headers: { host: "evil.example" } });
    expect(rebound.status()).toBe(403);
  });
});
