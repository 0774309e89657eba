import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { putUser } from "../../pipeline/store/accounts/index.js";
import { findings } from "./axe.js";
import { DeskUnderTest, hasBrowser, type Tab } from "./desk-under-test.js";

describe.skipIf(!hasBrowser)("a desk with a login", () => {
  let desk: DeskUnderTest;
  let visitor: Tab;

  beforeAll(async () => {
    desk = await DeskUnderTest.open();
    await desk.fill();
    await putUser(desk.store, { name: "ana", role: "reviewer" }, "correct horse battery");
    await putUser(desk.store, { name: "rita", role: "reader" }, "staple of the reader");
    visitor = await desk.for();
  });
  afterAll(() => desk?.close());

  const signIn = async (user: string, password: string) => {
    const { tab } = visitor;
    await tab.getByLabel("Name").fill(user);
    await tab.getByLabel("Password").fill(password);
    await tab.getByRole("button", { name: "Sign in" }).click();
  };

  it("shows nothing but the sign-in, and says when a password is wrong", async () => {
    const { tab, url } = visitor;
    await tab.goto(url);
    await signIn("ana", "wrong");
    await tab.getByRole("alert").waitFor();
    expect(await tab.locator(".article-line").count()).toBe(0);
  });

  it.each([
    { colorScheme: "dark" as const, width: 390 },
    { colorScheme: "light" as const, width: 390 },
    { colorScheme: "dark" as const, width: 1280 },
    { colorScheme: "light" as const, width: 1280 },
  ])("gives axe no reason, $colorScheme at $width px", async ({ colorScheme, width }) => {
    const { tab } = visitor;
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 860 });
    await tab.getByRole("alert").waitFor();
    expect(await findings(tab)).toEqual([]);
  });

  it("lets a reviewer in, says who is signed in, and out again", async () => {
    const { tab } = visitor;
    await signIn("ana", "correct horse battery");
    await tab.locator(".article-line").first().waitFor();
    expect(await tab.locator(".who").innerText()).toContain("ana");
    await tab.getByRole("button", { name: "Sign out" }).click();
    await tab.getByLabel("Password").waitFor();
  });

  it("shows a reader everything and offers no decision", async () => {
    const { tab } = visitor;
    await signIn("rita", "staple of the reader");
    await tab.locator(".headline").first().click();
    await tab.locator(".fact-card").waitFor();
    expect(await tab.locator(".actions").count()).toBe(0);
    expect(await tab.getByRole("button", { name: "Promote" }).count()).toBe(0);
    const decided = tab.locator(".side-head strong");
    expect(await decided.innerText()).toBe("0");
    await tab.keyboard.press("a");
    await tab.keyboard.press("j");
    expect(await decided.innerText()).toBe("0");
  });

  it("goes back to the sign-in when the session has ended elsewhere", async () => {
    const { tab } = visitor;
    await tab.context().clearCookies();
    await tab.getByRole("link", { name: "Facts", exact: true }).click();
    await tab.getByLabel("Password").waitFor();
  });
});
