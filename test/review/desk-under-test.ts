import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { buildRecord } from "../../pipeline/record.js";
import { offerArticles, openStore, type Store, saveRecord } from "../../pipeline/store/index.js";
import { startDesk } from "../../review/server/index.js";
import type { DeskArticleView } from "../../schemas/index.js";
import { fillDesk } from "../../scripts/desk-demo.mjs";
import { root } from "../checks/source-files.js";

const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const page = join(root, "dist/review/app");

/** Browser tests need Chromium and the built page. */
export const hasBrowser = existsSync(chromiumPath) && existsSync(page);

export interface Tab {
  tab: Page;
  url: string;
  /** Errors of the page and of its policy, as they come. */
  troubles: string[];
}

/** A desk on a store in memory, with a browser that opens it for any reviewer. */
export class DeskUnderTest {
  readonly fixtures = mkdtempSync(join(tmpdir(), "wiredesk-desk-"));
  private readonly desks: { close(): Promise<void> }[] = [];

  private constructor(
    readonly store: Store,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<DeskUnderTest> {
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    return new DeskUnderTest(await openStore({}), browser);
  }

  /** Stores the invented articles of the guides; gives their ids. */
  fill(): Promise<string[]> {
    return fillDesk({ store: this.store, offerArticles, saveRecord, buildRecord });
  }

  /** Opens the desk for a reviewer; without a name it is for those who log in. */
  async for(reviewer?: string, settings: BrowserContextOptions = {}): Promise<Tab> {
    const { store, fixtures } = this;
    const desk = await startDesk({ store, page, fixtures, ...(reviewer !== undefined && { reviewer }) });
    this.desks.push(desk);
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 860 },
      // A colour in passing is no colour of the page.
      reducedMotion: "reduce",
      ...settings,
    });
    const tab = await context.newPage();
    tab.setDefaultTimeout(30_000);
    const troubles: string[] = [];
    tab.on("pageerror", (error) => troubles.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    return { tab, url: desk.url, troubles };
  }

  async close(): Promise<void> {
    await this.browser.close();
    for (const desk of this.desks) await desk.close();
    await this.store.close();
    rmSync(this.fixtures, { recursive: true, force: true });
  }
}

/** An article as the API tells it. */
export async function viewOf({ tab, url }: Tab, articleId: string): Promise<DeskArticleView> {
  return (await tab.request.get(`${url}/api/v1/articles/${articleId}`)).json();
}

/** Opens a page of the desk and waits until nothing is loading. */
export async function openPage({ tab, url }: Tab, address: string): Promise<void> {
  await tab.goto("about:blank");
  await tab.goto(`${url}/#/${address}`);
  await tab.locator("main h1").first().waitFor();
  await tab.locator(".waiting").waitFor({ state: "detached" });
  // The page hears keys from the effects that follow its painting.
  await tab.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))");
}

/** Where the focus is: the dialog or the page, and the words of the element. */
export function focused(tab: Page): Promise<string> {
  return tab.evaluate<string>(
    "document.activeElement.closest('dialog, body').tagName + ' ' + document.activeElement.textContent",
  );
}

/** Selects words of the article as a mouse would. */
export async function selectWords(tab: Page, words: string): Promise<void> {
  await tab.locator(".text").evaluate((text: unknown, words) => {
    const root = text as {
      querySelectorAll(selector: string): Iterable<{ firstChild: { data: string } | null }>;
    };
    const node = [...root.querySelectorAll("[data-start]")]
      .map(({ firstChild }) => firstChild)
      .find((one) => one?.data.includes(words));
    const at = node?.data.indexOf(words) ?? 0;
    const { getSelection } = globalThis as unknown as {
      getSelection(): { setBaseAndExtent(...place: unknown[]): void };
    };
    getSelection().setBaseAndExtent(node, at, node, at + words.length);
  }, words);
}
