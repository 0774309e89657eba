import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeskUnderTest, hasBrowser, openPage, type Tab } from "./desk-under-test.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices, a line each. */
async function findings({ tab }: Tab): Promise<string[]> {
  await tab.evaluate(axe);
  const violations = await tab.evaluate<Finding[]>("axe.run().then(({ violations }) => violations)");
  return violations.map(
    ({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary}`,
  );
}

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
  ])("gives axe no reason on any page, $colorScheme at $width px", async ({ colorScheme, width }) => {
    const tab = await desk.for("ana", { colorScheme, viewport: { width, height: 860 } });
    for (const page of pages()) {
      await openPage(tab, page);
      expect.soft(await findings(tab), page).toEqual([]);
      const overflow = await tab.tab.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      expect.soft(overflow, `${page} is wider than the screen`).toBeLessThanOrEqual(0);
    }
    expect(tab.troubles).toEqual([]);
  });

  it.each(["light", "dark"] as const)("gives axe no reason in any dialog, %s", async (colorScheme) => {
    const tab = await desk.for("ana", { colorScheme });
    await openPage(tab, `article/${articleId}`);
    await tab.tab.locator(".text .fact.entity:text-is('Tarapoto')").first().click();
    for (const key of ["e", "m", "t", "c", "b", "p", "?"]) {
      await tab.tab.keyboard.press(key);
      await tab.tab.getByRole("dialog").waitFor();
      expect.soft(await findings(tab), key).toEqual([]);
      await tab.tab.keyboard.press("Escape");
      await tab.tab.getByRole("dialog").waitFor({ state: "detached" });
    }
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
