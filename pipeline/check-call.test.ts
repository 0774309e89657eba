import { describe, expect, it } from "vitest";
import { defineConfig, extract } from "../index.js";
import { createFetcher, loadExtractors, run } from "./index.js";

const text = "Ana Ruiz freed 12 people in Paris.";
/** As somebody without TypeScript calls it. */
const call = extract as (...given: unknown[]) => unknown;

describe("extract says what is wrong with", () => {
  it.each<[string, unknown[], string]>([
    ["no article", [], "an article that is not valid"],
    ["a text by itself", [text], "expected object, received string"],
    ["neither text nor html", [{}], "an article without text and html"],
    ["a text under another name", [{ body: text }], 'without text and html:\n  it has "body"'],
    ["a text that is none", [{ text: 5 }], "text: "],
    ["a page that is none", [{ html: 5 }], "html: expected a string or bytes"],
    ["a date as an object", [{ text, publishedAt: new Date(0) }], "publishedAt: expected a string like 2025"],
    ["a country by its name", [{ text, country: "India" }], "country: expected two capital letters like GB"],
    ["a wrong time of fetching", [{ text, fetchedAt: "noon" }], "fetchedAt: "],
    ["an extractor that there is not", [{ text }, { options: { count: {} } }], 'did you mean "counts"?'],
    ["an option that there is not", [{ text }, { options: { counts: { unit: {} } } }], "options.counts: "],
    [
      "a rule that there is not",
      [{ text }, { options: { dates: { rules: { remove: ["saeson"] } } } }],
      'options.dates.rules.remove[0]: there is no "saeson" in this list; did you mean "season"?',
    ],
    [
      "a name in place of an extractor",
      [{ text }, { extractors: ["counts"] }],
      "extractors[0]: expected what",
    ],
    ["a setting that there is not", [{ text }, { extractor: [] }], '"extractor"'],
    ["a parse option that there is not", [{ html: text }, { parse: { depth: 1 } }], "parse: "],
  ])("%s", (_what, given, message) => {
    expect(() => call(...given)).toThrow(
      expect.objectContaining({ code: "WD_USAGE", message: expect.stringContaining(message) }),
    );
  });

  it("nothing where all is right", () => {
    const page = new Uint8Array(Buffer.from(`<article><p>${text} ${text}</p></article>`));
    expect(extract({ html: page, text: null }).counts[0]?.value).toBe(12);
    expect(extract({ text, html: undefined }, { options: { counts: {} } }).counts[0]?.value).toBe(12);
    expect(extract({ text }, { extractors: [], options: { counts: {} } }).counts).toEqual([]);
  });
});

describe("the outlet’s country", () => {
  const given = { text: "It opened on 03/04/2023 and cost $5.", publishedAt: "2024-05-15" };

  it("decides how dates and money are read", () => {
    const { dates, counts, source } = extract({ ...given, country: "AU" });
    expect(dates[0]?.value).toBe("2023-04-03");
    expect(counts[0]?.currency).toBe("AUD");
    expect(source.country).toBe("AU");
  });

  it("wins over what the page says", () => {
    const html = `<html lang="en-GB"><article><p>${given.text} ${given.text}</p></article></html>`;
    expect(extract({ html, publishedAt: given.publishedAt, country: "US" }).dates[0]?.value).toBe(
      "2023-03-04",
    );
  });
});

describe("the pipeline takes what people write, with defaults for the rest, and refuses the wrong", () => {
  it("when it fetches", async () => {
    const fetcher = await createFetcher({ maxBytes: 1_000 });
    await fetcher.close();
    await expect(createFetcher({ maxBytes: -1 })).rejects.toMatchObject({ code: "WD_CONFIG_INVALID" });
  });

  it("when it loads extractors", async () => {
    const names = async (given: Parameters<typeof loadExtractors>[0]) =>
      (await loadExtractors(given)).map(({ name }) => name);
    expect(await names({})).toContain("quotes");
    expect(await names(defineConfig({ extractors: { disabled: ["quotes"] } }))).not.toContain("quotes");
  });

  it("when it runs", async () => {
    await expect(run({}, { once: true })).rejects.toMatchObject({ code: "WD_USAGE" });
    await expect(run({ feeds: ["nowhere"] }, { once: true })).rejects.toMatchObject({
      code: "WD_CONFIG_INVALID",
    });
  });
});
