import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFixture, extractFixture, isClean, loadFixture } from "../../pipeline/golden/index.js";
import {
  DeskUnderTest,
  focused,
  hasBrowser,
  openPage,
  selectWords,
  type Tab,
  viewOf,
} from "./desk-under-test.js";

// One reviewer's day, in its order: each step goes on where the one before it ended.
describe.skipIf(!hasBrowser)("an analyst at the desk", () => {
  let desk: DeskUnderTest;
  let ana: Tab;
  let articleId: string;

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    [articleId = ""] = await desk.fill();
    ana = await desk.for("ana");
  });
  afterAll(() => desk?.close());

  const view = () => viewOf(ana, articleId);
  const press = async (...keys: string[]) => {
    for (const key of keys) await ana.tab.keyboard.press(key);
  };
  const choose = (words: string) => ana.tab.locator(`.text .fact:text-is("${words}")`).first().click();
  const lastDecision = async () => {
    const { byFact, added, onArticle } = await view();
    const all = [...Object.values(byFact).flat(), ...added.map(({ decision }) => decision), ...onArticle];
    return all.sort((a, b) => a.id - b.id).at(-1);
  };

  it("finds an article by its words and opens it", async () => {
    const { tab, url } = ana;
    await tab.goto(url);
    await tab.getByRole("link", { name: /army joins search/ }).waitFor();
    const before = await tab.locator(".article-line").count();
    await tab.getByLabel("Search").fill("soldiers hospital");
    await press("Enter");
    await expect.poll(() => tab.locator(".article-line").count()).toBeLessThan(before);
    await tab.getByRole("link", { name: /army joins search/ }).click();
    await tab.getByRole("heading", { level: 1, name: /army joins search/ }).waitFor();
    expect(await tab.locator(".fact").count()).toBeGreaterThan(20);
  });

  it("judges twenty facts by keyboard", async () => {
    for (let index = 0; index < 20; index++) await press(index % 4 === 3 ? "r" : "a");
    await expect.poll(async () => (await view()).article.decided).toBe(20);
    const verdicts = Object.values((await view()).byFact).map(([first]) => first?.verdict);
    expect(verdicts.filter((verdict) => verdict === "reject")).toHaveLength(5);
  });

  it("undoes and redoes", async () => {
    await press("u", "u", "u");
    await expect.poll(async () => (await view()).article.decided).toBe(17);
    await press("U", "U", "U");
    await expect.poll(async () => (await view()).article.decided).toBe(20);
  });

  it("moves the edges of a span by keyboard", async () => {
    await choose("Santa Elena");
    await press("[", "Enter");
    const { article } = (await view()).record;
    await expect.poll(async () => (await lastDecision())?.verdict).toBe("edit");
    const span = (await lastDecision())!.correction!.spans![0]!;
    expect(article.text.slice(span.start, span.end)).toBe("of Santa Elena");
  });

  it("drags an edge with the mouse", async () => {
    const { tab } = ana;
    await choose("Lima");
    const before = (await lastDecision())!.id;
    const grip = await tab.locator(".handle[data-edge=end]").boundingBox();
    await tab.mouse.move(grip!.x + grip!.width / 2, grip!.y + grip!.height / 2);
    await tab.mouse.down();
    await tab.mouse.move(grip!.x + grip!.width / 2 + 24, grip!.y + grip!.height / 2, { steps: 4 });
    await tab.mouse.up();
    await expect.poll(async () => (await lastDecision())!.id).toBeGreaterThan(before);
    const span = (await lastDecision())!.correction!.spans![0]!;
    expect((await view()).record.article.text.slice(span.start, span.end)).toMatch(/^Lima .+/);
    await press("u");
  });

  it("merges two entities and takes it back", async () => {
    const { tab } = ana;
    await choose("Huallaga");
    await press("m");
    await tab.getByRole("dialog").getByLabel("Entity").selectOption({ label: "Tarapoto (place)" });
    await tab.getByRole("button", { name: "Merge" }).last().click();
    await expect.poll(async () => (await lastDecision())?.correction?.mergeInto).toBe("Tarapoto");
    const merged = tab.locator(".fact-row .meta", { hasText: "merged" });
    await merged.waitFor();
    await press("u");
    await merged.waitFor({ state: "detached" });
  });

  it("splits an entity", async () => {
    const { tab } = ana;
    await choose("Tarapoto");
    await press("x");
    await tab.getByRole("dialog").getByRole("checkbox").last().check();
    await tab.getByRole("button", { name: "Split off" }).click();
    // Its row may lie below those that the list draws.
    const part = tab.locator('.text [data-facts*="-split"]');
    await part.first().click();
    await tab.locator(".fact-row[aria-selected=true]", { hasText: "split off" }).waitFor();
    await press("u");
    await part.first().waitFor({ state: "detached" });
  });

  it("adds a missed fact from a selection, and decides on it", async () => {
    const { tab } = ana;
    await selectWords(tab, "the search");
    await press("n");
    await tab.getByRole("dialog").getByLabel("Kind").selectOption("entity");
    await tab.getByRole("dialog").getByRole("combobox", { name: "Type" }).selectOption("event");
    await tab.getByRole("button", { name: "Add" }).click();
    await expect.poll(async () => (await view()).added).toHaveLength(1);
    await choose("the search");
    await press("r");
    await expect.poll(async () => (await lastDecision())?.verdict).toBe("reject");
    const { decision } = (await view()).added[0]!;
    expect((await view()).byFact[`added-${decision.id}`]).toHaveLength(1);
  });

  it("teaches the extractors and undoes the lesson with the decision", async () => {
    const { tab, url } = ana;
    const lexicon = async () =>
      ((await (await tab.request.get(`${url}/api/v1/lexicon`)).json()) as { items: { text: string }[] })
        .items;
    await choose("Indeci");
    await press("t");
    await tab.getByRole("dialog").getByLabel("are always of one type").check();
    await tab.getByRole("dialog").getByRole("combobox", { name: "Type" }).selectOption("organization");
    await tab.getByRole("button", { name: "Teach" }).last().click();
    await expect.poll(lexicon).toHaveLength(1);
    await press("u");
    await expect.poll(lexicon).toHaveLength(0);
    await press("U");
    await expect.poll(lexicon).toHaveLength(1);
  });

  it("comments and sends back, and shows both", async () => {
    const { tab } = ana;
    await press("c");
    await tab.getByRole("textbox", { name: "Comment" }).fill("Two agencies of that name?");
    await tab.getByRole("button", { name: "Keep" }).click();
    await tab.getByText("Two agencies of that name?").first().waitFor();
    await press("b");
    await tab.getByLabel("What is to be done?").fill("Ask the correspondent.");
    await tab.getByRole("button", { name: "Send back" }).last().click();
    await tab.getByText("Ask the correspondent.").waitFor();
    await expect.poll(async () => (await view()).article.status).toBe("sent-back");
    await press("u");
    await expect.poll(async () => (await view()).article.status).not.toBe("sent-back");
  });

  it("shows what changed between the versions", async () => {
    const { tab } = ana;
    await tab.getByRole("heading", { name: "3 versions" }).waitFor();
    await expect.poll(() => tab.locator(".changes li").count()).toBeGreaterThan(0);
    await tab.getByLabel("Version").selectOption("1");
    await tab.getByRole("heading", { level: 1, name: /Landslide/ }).waitFor();
    await expect.poll(() => tab.locator(".text").innerText()).toContain("at least 4 people");
    await tab.getByLabel("Version").selectOption("3");
    await expect.poll(() => tab.locator(".text").innerText()).toContain("at least 16 people");
  });

  it("lists the keys, keeps the focus in the dialog and gives it back", async () => {
    const { tab } = ana;
    await tab.getByRole("button", { name: /^Keys/ }).focus();
    await press("?");
    const dialog = tab.getByRole("dialog", { name: "Keys" });
    await dialog.getByText("promote to a golden fixture").waitFor();
    for (let turn = 0; turn < 5; turn++) {
      await press("Tab");
      // Past its last control the focus goes to the browser's own, never to the page behind.
      expect(await focused(tab)).toMatch(/^(DIALOG|BODY)/);
    }
    await press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await focused(tab)).toMatch(/Keys/);
  });

  it("opens what a key asks for before the browser has told that the last dialog is closed", async () => {
    const { tab } = ana;
    await press("?");
    await tab.getByRole("dialog", { name: "Keys" }).waitFor();
    await tab.evaluate(`(async () => {
      const press = (where, key) =>
        where.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      press(document.querySelector("dialog"), "Escape");
      await undefined;
      press(document.body, "b");
    })()`);
    const next = tab.getByRole("dialog", { name: "Send the article back" });
    await next.waitFor();
    await press("Escape");
    await next.waitFor({ state: "detached" });
  });

  it("lists facts of one kind, and those without a verdict", async () => {
    const { tab } = ana;
    await press("2");
    await expect.poll(() => tab.locator(".fact-row .sign:not(.count)").count()).toBeLessThanOrEqual(1);
    await press("0", "g");
    const { article } = await view();
    await expect
      .poll(() => tab.locator(".fact-row").count())
      .toBeLessThanOrEqual(article.facts - article.decided + 1);
    await press("g");
  });

  it("finds facts of one type", async () => {
    const { tab } = ana;
    await openPage(ana, "facts?kind=entity");
    await tab.getByLabel("Type").selectOption("person");
    await tab.getByRole("button", { name: "Drop the filter Type: person" }).waitFor();
    const types = tab.locator(".fact-line .what + .soft");
    await expect
      .poll(async () => new Set((await types.allInnerTexts()).map((type) => type.trim())))
      .toEqual(new Set(["person"]));
  });

  it("judges facts of all articles in their list, by keyboard", async () => {
    const { tab } = ana;
    await openPage(ana, "facts?verdict=none&publisher=Pacific%20Courier");
    await press("j", "a", "r");
    await expect.poll(() => tab.locator(".fact-line .verdict").count()).toBe(2);
    expect(await tab.locator(".fact-line .verdict").allInnerTexts()).toEqual(["accepted", "rejected"]);
    await press("u", "u");
    await expect.poll(() => tab.locator(".fact-line .verdict").count()).toBe(0);
  });

  it("goes on to the next article of the list", async () => {
    const { tab } = ana;
    await openPage(ana, "articles?publisher=Pacific%20Courier");
    await press("j", "Enter");
    const title = tab.locator("article h1");
    await title.waitFor();
    const first = await title.innerText();
    await press("l");
    await expect.poll(() => title.innerText()).not.toBe(first);
    expect(await tab.locator(".eyebrow").innerText()).toContain("Pacific Courier");
  });

  it("accepts the rest at once, exactly as the filter shows, and takes it back at once", async () => {
    const { tab } = ana;
    await openPage(ana, "facts?verdict=none&publisher=Andes%20Wire");
    const open = (await view()).article.facts - (await view()).article.decided;
    expect(open).toBeGreaterThan(0);
    await tab.getByRole("button", { name: `Accept all ${open}…` }).click();
    await tab.getByRole("button", { name: "Accept all", exact: true }).click();
    await expect.poll(async () => (await view()).article.status).toBe("done");
    await tab.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await view()).article.status).toBe("started");
    await tab.getByRole("button", { name: `Accept all ${open}…` }).click();
    await tab.getByRole("button", { name: "Accept all", exact: true }).click();
    await expect.poll(async () => (await view()).article.status).toBe("done");
  });

  it("promotes the article to a fixture that the golden test takes", async () => {
    const { tab } = ana;
    await openPage(ana, `article/${articleId}`);
    await press("p");
    await tab.getByLabel("Name of the folder").fill("landslide-in-peru");
    await tab.getByRole("button", { name: "Promote" }).last().click();
    await tab.getByText(/files written to/).waitFor();
    const folder = `${desk.fixtures}/landslide-in-peru`;
    const check = checkFixture(folder, extractFixture(loadFixture(folder)));
    expect(check.problems).toEqual([]);
    expect(isClean(check)).toBe(true);
    // What the reviewer rejected, the extractors still find: that is what the fixture holds against them.
    expect(check.known.length).toBeGreaterThan(0);
  });

  it("compares a second reviewer with the first", async () => {
    const ben = await desk.for("ben");
    await openPage(ben, `article/${articleId}`);
    await ben.tab.getByRole("button", { name: "Mine only" }).click();
    await ben.tab.getByText("0 of").waitFor();
    for (let index = 0; index < 8; index++) await ben.tab.keyboard.press("a");
    await ben.tab.getByText(/^8 of/).waitFor();
    await openPage(ben, "agreement?first=ana&second=ben");
    await ben.tab.getByText("Cohen’s κ").waitFor();
    const differ = ben.tab.getByRole("list", { name: "Disagreements" }).locator("> li");
    await expect.poll(() => differ.count()).toBeGreaterThan(0);
    const told = await differ.allInnerTexts();
    expect(told.join("\n\n")).toMatch(/ana\s+rejected\s+ben\s+accepted/);
    await differ.first().getByRole("link").click();
    await ben.tab.locator(".fact[data-chosen]").first().waitFor();
    expect(ben.troubles).toEqual([]);
  });

  it.each([
    ["a line of the network", "graph", ".network .edge .reach", true],
    ["a node of the network", "graph?kind=mentions", ".network .node", false],
    ["a place of the map", "map", ".map .place circle", true],
    ["a figure over time", "count/people%20killed", ".curve .point", null],
    ["a day of an entity", "entity/Rosa%20Quispe", "svg .bar", null],
  ])("leads from %s to the sentences behind it", async (_, page, point, sentences) => {
    const { tab } = ana;
    await openPage(ana, page);
    await tab.locator(point).first().dispatchEvent("click");
    if (sentences === false) await tab.locator(".choices button").first().click();
    if (sentences !== null) await tab.locator(".evidence .fact-line a").first().click();
    await tab.locator("article .text").waitFor();
    expect(await tab.locator(".fact[data-chosen]").count()).toBeGreaterThan(0);
  });

  it("keeps a filter as a view", async () => {
    const { tab } = ana;
    await openPage(ana, "articles?kind=count&belowConfidence=0.95");
    await tab.getByRole("button", { name: "Keep this view…" }).click();
    await tab.getByLabel("Name", { exact: true }).fill("Shaky counts");
    await press("Enter");
    const link = tab.getByRole("link", { name: "Shaky counts" });
    await link.waitFor();
    await openPage(ana, "articles");
    await link.click();
    await tab.getByRole("button", { name: /Drop the filter Fact: Count/ }).waitFor();
    expect(await chosenView(tab)).toBe("Shaky counts");
  });

  it("was never troubled by an error of the page", () => {
    expect(ana.troubles).toEqual([]);
  });
});

const chosenView = (tab: Tab["tab"]) => tab.locator(".view.here a").innerText();
