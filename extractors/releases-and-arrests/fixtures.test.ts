import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { find } from "./find.js";

const folder = new URL("./fixtures/", import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith(".txt"));

it("has fixtures", () => {
  expect(articles.length).toBeGreaterThan(0);
});

it.each(articles)("finds what is right for %s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const right: unknown = JSON.parse(readFileSync(new URL(name.replace(".txt", ".json"), folder), "utf8"));
  expect(find(text).map(({ action, whom, by }) => ({ action, whom, by }))).toEqual(right);
});
