import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./axe.js";
import { DeskUnderTest, hasBrowser, openPage, selectWords } from "./desk-under-test.js";

describe.skipIf(!hasBrowser)("the desk for everybody", () => {
  let desk: DeskUnderTest;
  let articleId: string;

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    [articleId = ""] = await desk.fill();
    const ben = await desk.for("ben");
    await openPage(ben, `article/${articleId}`);
    for (const key of ["a", "r", "a", "r"]) await ben.tab.keyboard.press(key);
    await ben.tab.getByText(/^4 of/).waitFor();
    const ana = await desk.for("ana");
    await openPage(ana, `article/${articleId}`);
    for (const key of ["a", "a", "a", "a"]) await ana.tab.keyboard.press(key);
    await ana.tab.locator(".text .fact.entity", { hasText: "Santa Elena" }).first().click();
    await ana.tab.keyboard.press("t");
    await ana.tab.getByRole("button", { name: "Teach" }).last().click();
    await ana.tab.getByText("Learnt.").waitFor();
  });
  afterAll(() => desk?.close());

  const pages = () => [
    "articles",
    "articles?kind=count&status=started",
    `article/${articleId}`,
    `article/${articleId}?version=1`,
    "facts",
    "timeline",
    "count",
    "count/people%20killed",
    "entity/Rosa%20Quispe",
    "graph",
    "graph?kind=mentions",
    "map",
    "agreement?first=ana&second=ben",
    "precision",
    "lexicon",
    "log",
    "status",
  ];

  it.each([
    { colorScheme: "light" as const, width: 1280 },
    { colorScheme: "dark" as const, width: 1280 },
    { colorScheme: "light" as const, width: 390 },
    { colorScheme: "dark" as const, width: 390 },
  ])(
    "gives axe no reason on any page, $colorScheme at $width px",
    async ({ colorScheme, width }) => {
      const tab = await desk.for("ana", { colorScheme, viewport: { width, height: 860 } });
      for (const page of pages()) {
        await openPage(tab, page);
        expect.soft(await findings(tab.tab), page).toEqual([]);
        const overflow = await tab.tab.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect.soft(overflow, `${page} is wider than the screen`).toBeLessThanOrEqual(0);
      }
      expect(tab.troubles).toEqual([]);
    },
    180_000,
  );

  it.each([
    { colorScheme: "light" as const, width: 1280 },
    { colorScheme: "dark" as const, width: 1280 },
    { colorScheme: "light" as const, width: 390 },
    { colorScheme: "dark" as const, width: 390 },
  ])("gives axe no reason in any dialog, $colorScheme at $width px", async ({ colorScheme, width }) => {
    const ana = await desk.for("ana", { colorScheme, viewport: { width, height: 860 } });
    const { tab } = ana;
    const look = async (name: string) => {
      await tab.getByRole("dialog").waitFor();
      expect.soft(await findings(tab), name).toEqual([]);
      await tab.keyboard.press("Escape");
      await tab.getByRole("dialog").waitFor({ state: "detached" });
    };
    await openPage(ana, `article/${articleId}`);
    await tab.locator(".text .fact.entity:text-is('Tarapoto')").first().click();
    await tab
      .locator(".fact-row[aria-selected=true]", { hasText: "Tarapoto" })
      .waitFor({ state: "attached" });
    for (const key of ["e", "x", "m", "t", "c", "b", "p", "?"]) {
      await tab.keyboard.press(key);
      await look(key);
    }
    await selectWords(tab, "the search");
    await tab.keyboard.press("n");
    await look("n");
    await openPage(ana, "facts?kind=date");
    await tab.getByRole("button", { name: /^Accept all/ }).click();
    await look("accept all");
    await tab.keyboard.press("?");
    await look("keys of a list");
    await openPage(ana, "articles?kind=count");
    await tab.getByRole("button", { name: "Keep this view…" }).click();
    await look("keep this view");
  });

  it("goes through the page by Tab in reading order, past the navigation on wish", async () => {
    const { tab, url } = await desk.for("ana");
    await tab.goto(url);
    await tab.locator(".article-line").first().waitFor();
    await tab.keyboard.press("Tab");
    expect(await tab.locator(":focus").innerText()).toBe("Skip to content");
    await tab.keyboard.press("Enter");
    expect(await tab.locator(":focus").getAttribute("id")).toBe("main");
  });

  it("takes the focus along from page to page, and says aloud what is chosen and judged", async () => {
    const { tab, url } = await desk.for("ana");
    await tab.goto(url);
    await tab.locator(".headline").first().click();
    await tab.locator(".fact-card").waitFor();
    expect(await tab.locator(":focus").getAttribute("id")).toBe("main");
    expect(await tab.title()).toBe("Article – Wiredesk");
    const aloud = tab.locator(".reading [role=status]");
    const before = await aloud.innerText();
    expect(before).toMatch(/^(Name|Count|Date|Quote), .+, (undecided|accepted|rejected|edited)$/);
    await tab.keyboard.press("j");
    await expect.poll(() => aloud.innerText()).not.toBe(before);
  });

  it("goes through the list of facts by the arrow keys, too", async () => {
    const ana = await desk.for("ana");
    const { tab } = ana;
    await openPage(ana, `article/${articleId}`);
    const chosen = tab.locator(".fact-row[aria-selected=true]");
    const list = tab.getByRole("listbox", { name: "Facts in text order" });
    await list.focus();
    const place = async () => Number(await chosen.getAttribute("aria-posinset"));
    expect(await place()).toBe(1);
    await tab.keyboard.press("ArrowDown");
    await tab.keyboard.press("ArrowDown");
    await expect.poll(place).toBe(3);
    await tab.keyboard.press("ArrowUp");
    await expect.poll(place).toBe(2);
    await tab.keyboard.press("End");
    await expect.poll(place).toBe(Number(await chosen.getAttribute("aria-setsize")));
    expect(
      await list.evaluate(
        (one) => one === (one as { ownerDocument: { activeElement: unknown } }).ownerDocument.activeElement,
      ),
    ).toBe(true);
  });

  it("lets single letters be switched off, for who speaks to the machine", async () => {
    const ana = await desk.for("ana");
    const { tab } = ana;
    await openPage(ana, "articles");
    const chosen = tab.locator(".article-line.chosen");
    await tab.keyboard.press("j");
    await chosen.waitFor();
    await tab.getByRole("button", { name: "Keys" }).click();
    await tab.getByLabel("Single-letter keys").uncheck();
    await tab.keyboard.press("Escape");
    await openPage(ana, "articles");
    await tab.keyboard.press("j");
    await tab.keyboard.press("?");
    expect(await chosen.count()).toBe(0);
    expect(await tab.getByRole("dialog").count()).toBe(0);
    await tab.getByRole("button", { name: "Keys" }).click();
    await tab.getByLabel("Single-letter keys").check();
    await tab.keyboard.press("Escape");
    await tab.keyboard.press("j");
    await chosen.waitFor();
  });

  it("moves nothing for who asked for less motion", async () => {
    const { tab, url } = await desk.for("ana", { reducedMotion: "reduce" });
    await tab.goto(url);
    await tab.locator(".article-line").first().waitFor();
    const moving = await tab.evaluate<string[]>(
      "[...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).transitionDuration !== '0s' || getComputedStyle(one).animationName !== 'none').map((one) => one.className)",
    );
    expect(moving).toEqual([]);
  });
});
