import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeskUnderTest, hasBrowser, openPage, type Tab } from "./desk-under-test.js";

describe.skipIf(!hasBrowser)("a desk whose server fails", () => {
  let desk: DeskUnderTest;
  let ana: Tab;
  /** Whether further pages of a list fail to come. */
  let failing = true;

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    await desk.fill();
    ana = await desk.for("ana");
    await ana.tab.route(/\/api\/v1\/(?:articles|timeline)(?:\?|$)/, async (route) => {
      if (route.request().url().includes("cursor=")) {
        const error = { code: "WD_INTERNAL", message: "the database is away", hint: "" };
        if (failing) return route.fulfill({ status: 500, json: { error } });
        return route.fulfill({ json: { items: [], next: null } });
      }
      const response = await route.fetch();
      return route.fulfill({ json: { ...(await response.json()), next: "more" } });
    });
  });
  afterAll(() => desk?.close());

  it.each([
    { page: "articles", label: "Show more", line: ".article-line" },
    { page: "timeline", label: "Show earlier days", line: ".days li" },
  ])("keeps what $page shows when the rest does not come, and tries again", async ({ page, label, line }) => {
    const { tab } = ana;
    failing = true;
    await openPage(ana, page);
    const before = await tab.locator(line).count();
    expect(before).toBeGreaterThan(0);
    await tab.getByRole("button", { name: label }).click();
    await tab.getByRole("alert").getByText("The database is away.").waitFor();
    expect(await tab.locator(line).count()).toBe(before);
    failing = false;
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.getByRole("alert").waitFor({ state: "detached" });
    expect(await tab.locator(line).count()).toBe(before);
  });

  it("says so in the place of a page that does not come", async () => {
    const { tab } = ana;
    await openPage(ana, "article/nowhere");
    await tab.getByRole("alert").getByText("There is no article nowhere").waitFor();
  });
});
