import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DeskUnderTest, hasBrowser, openPage, selectWords, type Tab, viewOf } from "./desk-under-test.js";

// No key is pressed here: what a mouse or a finger can do.
describe.skipIf(!hasBrowser)("an analyst without a keyboard", () => {
  let desk: DeskUnderTest;
  let ana: Tab;
  let articleId: string;

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    [articleId = ""] = await desk.fill();
    ana = await desk.for("ana", { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
  });
  afterAll(() => desk?.close());

  const view = () => viewOf(ana, articleId);

  it("judges a fact and takes it back", async () => {
    const { tab } = ana;
    await openPage(ana, `article/${articleId}`);
    await tab.locator(".text .fact:text-is('Lima')").first().tap();
    await tab.getByRole("button", { name: "Accept" }).tap();
    await expect.poll(async () => (await view()).article.decided).toBe(1);
    await tab.getByRole("button", { name: "Undo" }).tap();
    await expect.poll(async () => (await view()).article.decided).toBe(0);
    await tab.getByRole("button", { name: "Redo" }).tap();
    await expect.poll(async () => (await view()).article.decided).toBe(1);
  });

  it("sees the chosen words above the card, and the sentence of the mention that was touched", async () => {
    const { tab } = ana;
    await tab.locator(".text .fact:text-is('Tarapoto')").last().tap();
    const card = (await tab.locator(".fact-side").boundingBox())!;
    const words = (await tab.locator(".text [data-chosen]").last().boundingBox())!;
    expect(words.y + words.height).toBeLessThanOrEqual(card.y);
    expect(await tab.locator(".fact-card blockquote").innerText()).toContain("hospital in Tarapoto");
  });

  it("adds the selected words as a fact", async () => {
    const { tab } = ana;
    await tab.getByRole("button", { name: "Close" }).tap();
    await selectWords(tab, "the search");
    await tab.getByRole("button", { name: "Add as a fact" }).tap();
    const dialog = tab.getByRole("dialog");
    expect(await dialog.locator(".words").innerText()).toBe("the search");
    await dialog.getByRole("button", { name: "Add" }).tap();
    await expect.poll(async () => (await view()).added).toHaveLength(1);
    expect(await tab.getByRole("button", { name: "Add as a fact" }).count()).toBe(0);
  });

  it("goes on to the next article", async () => {
    const { tab } = ana;
    const before = tab.url();
    await tab.getByRole("button", { name: "Next article" }).tap();
    await expect.poll(() => tab.url()).not.toBe(before);
  });

  it("judges facts in their list, with a way back", async () => {
    const { tab } = ana;
    await openPage(ana, "facts?verdict=none&publisher=Pacific%20Courier");
    const name = await tab.locator(".fact-line .what").first().innerText();
    await tab
      .getByRole("button", { name: `Reject ${name}` })
      .first()
      .tap();
    await tab.locator(".fact-line .verdict", { hasText: "rejected" }).waitFor();
    await tab.locator(".notice").getByRole("button", { name: "Undo" }).tap();
    await tab.locator(".fact-line .verdict").waitFor({ state: "detached" });
  });
});
