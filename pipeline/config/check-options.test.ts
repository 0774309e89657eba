import { describe, expect, it } from "vitest";
import { dates } from "../../extractors/dates/index.js";
import { fixedSense, type Rule } from "../../extractors/dates/sense.js";
import { builtIn, changeExtractor } from "../../extractors/index.js";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { extract } from "../extract.js";
import { type ConfigFile, defineConfig } from "./define-config.js";
import { loadExtractors } from "./plug-ins.js";

type Extractors = NonNullable<ConfigInput["extractors"]>;
const load = (extractors: Extractors) => loadExtractors(Config.parse({ extractors }));
const text = "The bridge closed in the summer of 2024. Ana Ruiz spoke on Monday.";

async function datesFound(extractors: Extractors): Promise<string[]> {
  const record = extract(
    { text, publishedAt: "2026-01-07" },
    { extractors: await load(extractors), ...(extractors.options && { options: extractors.options }) },
  );
  return record.dates.map(({ span }) => span.text);
}

describe("options of extractors", () => {
  it("leave rules of the built-in ones out", async () => {
    expect(await datesFound({})).toEqual(["the summer of 2024", "Monday"]);
    expect(await datesFound({ options: { dates: { rules: { remove: ["day"] } } } })).toEqual([
      "the summer of 2024",
    ]);
    const { extractors } = defineConfig({
      extractors: { options: { dates: { rules: { remove: ["season"] } } } },
    });
    expect(await datesFound(extractors!)).toEqual(["2024", "Monday"]);
  });

  it("are typed for the built-in extractors", () => {
    // @ts-expect-error: there is no such rule
    const wrong: ConfigFile = { extractors: { options: { dates: { rules: { remove: ["seasons"] } } } } };
    expect(wrong).toBeDefined();
  });

  it.each<[Extractors, string]>([
    [
      { options: { dates: { rules: { remove: ["saeson"] } } } },
      'extractors.options.dates.rules.remove[0]: there is no "saeson" in this list; did you mean "season"?',
    ],
    [
      { options: { date: {} } },
      'extractors.options.date: there is no extractor "date"; did you mean "dates"?',
    ],
    [
      { disabled: ["count"] },
      'extractors.disabled[0]: there is no extractor "count"; did you mean "counts"?',
    ],
    [{ options: { counts: { fast: true } } }, 'extractors.options.counts: Unrecognized key: "fast"'],
    [{ options: { dates: 7 } }, "extractors.options.dates: Invalid input"],
    [
      { options: { entities: { watchlist: [{ id: "W1", name: "", type: "organization" }] } } },
      "extractors.options.entities.watchlist[0].name: not a watch-list: ",
    ],
    [{ options: { entities: { watchlistName: "" } } }, "extractors.options.entities.watchlistName: "],
  ])("are refused with their path: %j", async (extractors, message) => {
    await expect(load(extractors)).rejects.toMatchObject({
      code: "WD_CONFIG_INVALID",
      message: expect.stringContaining(message),
    });
  });
});

describe("a changed built-in extractor", () => {
  /** *Summer* alone, whatever stands around it. */
  const summer: Rule = {
    id: "summer",
    wakes: ["season"],
    read: (line, at, trigger) =>
      line.word(at) === "summer"
        ? { end: trigger + 1, rule: "summer", sense: () => fixedSense("date", "2024-SU") }
        : null,
  };

  it("takes the place of the one that it was made from", () => {
    const changed = changeExtractor(dates, { rules: { remove: ["season"], add: { summer } } });
    const extractors = [...builtIn.filter(({ name }) => name !== "dates"), changed];
    const { dates: found } = extract({ text, publishedAt: "2026-01-07" }, { extractors });
    expect(found.map(({ span, rule }) => [span.text, rule])).toEqual([
      ["summer", "dates/summer"],
      ["2024", "dates/year"],
      ["Monday", expect.stringContaining("dates/")],
    ]);
  });
});
