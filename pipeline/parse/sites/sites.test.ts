import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";
import { loadSites } from "./load-sites.js";
import { matchSite } from "./match-site.js";

const examples = join(dirname(fileURLToPath(import.meta.url)), "examples");
const prose = (word: string) =>
  `<p>The ${word} part tells how the ferry company put off the order for its new boat for another year.</p>`;
const story = `<html><body><h1>Boat</h1><div class="story-part-one">${prose("first").repeat(2)}</div><div class="map"><p>A map that nobody asked for shows the way of the ferry from pier to pier in some detail.</p></div>
<div class="story-part-two">${prose("second")}<div class="quiz">${prose("quiz")}</div><aside class="facts"><p>Built in 1974</p></aside></div></body></html>`;

describe("site rules", () => {
  it("reads a folder of them", async () => {
    const rules = await loadSites(examples);
    expect(rules.map(({ hosts }) => hosts[0])).toEqual(["wire.example", "archive.example", "news.example"]);
    await expect(loadSites(join(examples, "nowhere"))).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
  });

  it("fit by host, path and day", async () => {
    const rules = await loadSites(examples);
    const host = (url: string, day: string | null) => matchSite(rules, url, day)?.hosts[0];
    expect(host("https://www.news.example/stories/7", "2024-06-01T00:00:00Z")).toBe("news.example");
    expect(host("https://www.news.example/stories/7", "2024-02-01T00:00:00Z")).toBeUndefined();
    expect(host("https://www.news.example/sport/7", "2024-06-01T00:00:00Z")).toBeUndefined();
    expect(host("https://fakenews.example/stories/7", "2024-06-01T00:00:00Z")).toBeUndefined();
    expect(host("https://archive.example/a", "2020-01-01T00:00:00Z")).toBeUndefined();
    expect(host("https://archive.example/a", null)).toBeUndefined();
  });

  it("name the text's parts, what to drop and what to keep", async () => {
    const sites = await loadSites(examples);
    const page = { body: story, url: "https://news.example/stories/7", fetchedAt: "2024-06-01T00:00:00Z" };
    const { article } = parsePage(page, { sites });
    expect(article.text).toContain("The first part");
    expect(article.text).toContain("The second part");
    expect(article.text).toContain("Built in 1974");
    expect(article.text).not.toMatch(/map|quiz/);
    expect(article.origins.text).toBe("site-rule");
    expect(parsePage(page).article.text).not.toContain("Built in 1974");
  });

  it("keep even what reads like a note at the end", () => {
    const body = `<html><body><article><h1>Boat</h1>${"first second third fourth fifth sixth".split(" ").map(prose).join("")}<p class="coda"><em>Ada Fenn is a senior boat builder and wrote this for the island’s own paper.</em></p></article></body></html>`;
    const page = { body, url: "https://a.example/1" };
    expect(parsePage(page).article.text).not.toContain("Ada Fenn");
    const sites = [{ hosts: ["a.example"], keep: [".coda"] }];
    expect(parsePage(page, { sites }).article.text).toContain("Ada Fenn");
  });

  it("name fields", async () => {
    const sites = await loadSites(examples);
    const body = `<html><body><h1 data-full="Boat put off for another year">Boat put off…</h1><p class="summary">No boat yet</p><time class="posted" datetime="2024-05-02T10:00:00Z">today</time><article>${prose("only").repeat(3)}</article></body></html>`;
    const { article } = parsePage({ body, url: "https://wire.example/9" }, { sites });
    expect(article).toMatchObject({
      title: "Boat put off for another year",
      dek: "No boat yet",
      publishedAt: "2024-05-02T10:00:00Z",
      origins: { title: "site-rule", dek: "site-rule", publishedAt: "site-rule" },
    });
  });

  it("say which selector cannot be read", () => {
    const sites = [{ hosts: ["a.example"], drop: ["p:::nothing"] }];
    expect(() => parsePage({ body: story, url: "https://a.example/" }, { sites })).toThrow(
      expect.objectContaining({ code: "WD_CONFIG_INVALID" }),
    );
  });
});
