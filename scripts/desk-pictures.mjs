// Photographs every page of the desk, as reviewers see it after some work. Needs Chromium and a built program.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { buildRecord } from "../pipeline/record.ts";
import { putUser } from "../pipeline/store/accounts/index.ts";
import { offerArticles, openStore, saveRecord } from "../pipeline/store/index.ts";
import { startDesk } from "../review/server/index.ts";
import { fillDesk } from "./desk-demo.mjs";

const wide = { width: 1200, height: 750 };
const phone = { width: 390, height: 780 };

/** Makes the pictures from the store in `dataDir`, which holds the demo wire already. */
export async function desk(dataDir, page, pictures) {
  const store = await openStore({ dataDir });
  const [landslide, , , toll] = await fillDesk({ store, offerArticles, saveRecord, buildRecord });
  const running = [];
  const open = async (reviewer) => {
    running.push(await startDesk({ store, page, ...(reviewer && { reviewer }) }));
    return running.at(-1).url;
  };
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const visit = async (url, address, colorScheme = "light", viewport = wide) => {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const tab = await context.newPage();
    await tab.goto(`${url}/#/${address}`);
    await tab.locator("main h1").first().waitFor();
    await tab.locator(".waiting").waitFor({ state: "detached" });
    await tab.waitForTimeout(400);
    return tab;
  };
  const keep = async (tab, name) => {
    await tab.evaluate("document.activeElement?.blur()");
    await tab.mouse.move(0, 0);
    await tab.waitForTimeout(150);
    await tab.screenshot({ path: join(pictures, `desk-${name}.png`) });
    await tab.context().close();
  };
  const press = async (tab, keys) => {
    for (const key of keys) {
      await tab.keyboard.press(key);
      await tab.waitForTimeout(60);
    }
    await tab.waitForTimeout(600);
  };

  const ben = await open("ben");
  await press(await visit(ben, `article/${toll}`), "aarraaarara");
  const ana = await open("ana");
  await press(await visit(ana, `article/${toll}`), "aaaaaaaaara");
  const worked = await visit(ana, `article/${landslide}`);
  await press(worked, "aaaaaa");
  await worked.locator(".text .fact.entity", { hasText: "Huallaga" }).first().click();
  await press(worked, "c");
  await worked
    .getByRole("textbox", { name: "Comment" })
    .fill("The region is San Martín. Ask the correspondent.");
  await worked.getByRole("button", { name: "Keep" }).click();
  await worked.waitForTimeout(300);
  await worked.locator(".text-side").evaluate((side) => side.scrollTo(0, 0));
  await keep(worked, "versions");

  const { items } = await (await fetch(`${ana}/api/v1/articles?q=Belarus+prisoners`)).json();
  const article = await visit(ana, `article/${items[0].id}`);
  await press(article, "aaajaajjaajaa");
  await article.locator(".text .fact.entity", { hasText: "Viasna" }).first().click();
  await keep(article, "article");
  const dark = await visit(ana, `article/${items[0].id}`, "dark");
  await dark.locator(".text .fact.quote", { hasText: "co-founder" }).first().click();
  await keep(dark, "article-dark");
  const taught = await visit(ana, `article/${items[0].id}`);
  await taught.locator(".text .fact.entity", { hasText: "Nobel Peace Prize" }).first().click();
  await press(taught, "t");
  await taught.getByLabel("are always of one type").check();
  await taught.waitForTimeout(200);
  await taught.screenshot({ path: join(pictures, "desk-teach.png") });
  await taught.getByRole("button", { name: "Teach" }).last().click();
  await taught.waitForTimeout(400);
  await taught.context().close();
  const keys = await visit(ana, `article/${items[0].id}`);
  await press(keys, "?");
  await keep(keys, "keys");

  const views = await visit(ana, "articles?kind=count&belowConfidence=0.85");
  await views.getByRole("button", { name: "Keep this view…" }).click();
  await views.getByLabel("Name", { exact: true }).fill("Shaky counts");
  await views.keyboard.press("Enter");
  await views.locator(".view").waitFor();
  await views.context().close();
  await keep(await visit(ana, "articles"), "list");
  await keep(await visit(ana, "facts?kind=count&verdict=none"), "facts");
  await keep(await visit(ana, "timeline?from=2026-03-01&until=2026-04-30"), "timeline");
  await keep(await visit(ana, "count/people killed?entity=Rosa Quispe"), "count");
  await keep(await visit(ana, "entity/Rosa Quispe"), "entity");
  const network = await visit(ana, "graph", "dark");
  await network.locator(".node", { hasText: "John Cole" }).click();
  await keep(network, "network");
  const map = await visit(ana, "map");
  await map.locator(".choices button", { hasText: "Geneva" }).click();
  await keep(map, "map");
  for (const name of ["agreement", "precision", "lexicon", "log", "status"]) {
    await keep(await visit(ana, name), name);
  }
  const read = await visit(ana, `article/${items[0].id}`, "light", phone);
  await read.locator(".text .fact.entity", { hasText: "Viasna" }).first().click();
  await keep(read, "phone");

  await putUser(store, { name: "ana", role: "reviewer" }, "long enough for a picture");
  const login = await browser.newPage({ viewport: wide });
  await login.goto(await open());
  await login.getByLabel("Password").waitFor();
  await login.waitForTimeout(300);
  await keep(login, "login");

  await browser.close();
  for (const one of running) await one.close();
  await store.close();
}
