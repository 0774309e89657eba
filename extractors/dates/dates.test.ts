import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEvidence, type DateFact } from "../../schemas/index.js";
import type { TraceEvent } from "../define.js";
import { runAlone } from "../run.js";
import { analyse } from "../text/document.js";
import { dates } from "./index.js";
import { frequencies } from "./lexicon/frequencies.js";
import { leaders } from "./lexicon/leaders.js";
import { units } from "./lexicon/units.js";

function read(text: string, publishedAt: string | null, trace?: (event: TraceEvent) => void): DateFact[] {
  const doc = analyse({ text, publishedAt });
  return runAlone(dates, doc, undefined, { trace });
}

const values = (facts: readonly DateFact[]) => facts.map(({ value }) => value);

describe("without a publication date", () => {
  it("leaves relative expressions unresolved", () => {
    const facts = read("They met yesterday, in March and last year. It lasted two days.", null);
    expect(values(facts)).toEqual([null, null, null, "P2D"]);
    expect(facts.map(({ anchor }) => anchor)).toEqual(["unresolved", "unresolved", "unresolved", "explicit"]);
    expect(facts[0]?.interval).toBeNull();
  });

  it("resolves what the text itself dates", () => {
    expect(values(read("He fell on 3 May 2019. The next day he died.", null))).toEqual([
      "2019-05-03",
      "2019-05-04",
    ]);
  });

  it("takes a full date that heads the text", () => {
    const facts = read("Monday, January 14, 2019\n\nThe mayor died yesterday.", null);
    expect(values(facts)).toEqual(["2019-01-14", "2019-01-13"]);
    expect(facts[1]?.anchor).toBe("context");
  });
});

describe("dates between slashes", () => {
  it.each([
    ["It opened on 03/04/2023.", null, "2023-03-04"],
    ["It opened on 03/04/2023.", "US", "2023-03-04"],
    ["It opened on 03/04/2023.", "GB", "2023-04-03"],
    ["It opened on 03/04/2023 and shut on 21/05/2023.", null, "2023-04-03"],
    ["It opened on 03/04/2023 and shut on 05/21/2023.", "GB", "2023-03-04"],
  ])("%s in %s is %s", (text, country, value) => {
    const doc = analyse({ text, publishedAt: "2024-05-15", country });
    expect(runAlone(dates, doc)[0]?.value).toBe(value);
  });
});

describe("national days", () => {
  it.each([
    ["They marched on Independence Day.", "US", ["2023-07-04"]],
    ["They marched on Independence Day.", "IN", ["2023-08-15"]],
    ["They marched on Independence Day.", null, []],
    ["Shops were shut on Mother’s Day.", "GB", ["2024-03-10"]],
    ["Shops were shut on Mother’s Day.", "US", ["2024-05-12"]],
  ])("%s in %s is %j", (text, country, expected) => {
    const doc = analyse({ text, publishedAt: "2024-05-15", country });
    expect(values(runAlone(dates, doc))).toEqual(expected);
  });
});

describe("the day of speaking", () => {
  it("is the publication date in its own zone", () => {
    expect(values(read("It opens today.", "2024-05-15T23:30:00-05:00"))).toEqual(["2024-05-15"]);
  });

  it("is the dateline’s where the publication date is a day off", () => {
    const text = "BOSTON, May 15 (AP) — The bank closed today.";
    expect(values(read(text, "2024-05-16T02:00:00Z"))).toEqual(["2024-05-15", "2024-05-15"]);
  });

  it("is not taken from a date in the story", () => {
    const text = "The bank, which opened on May 2, closed today.";
    expect(values(read(text, "2024-05-15T02:00:00Z"))).toEqual(["2024-05-02", "2024-05-15"]);
  });
});

describe("facts", () => {
  it("carry interval, modifier and anchor", () => {
    const [fact] = read("It has stood empty since early 2019.", "2024-05-15");
    expect(fact).toMatchObject({
      type: "date",
      value: "2019",
      interval: { start: "2019-01-01", end: "2019-12-31" },
      modifier: "since",
      anchor: "explicit",
    });
  });

  it("give past and coming stretches their days", () => {
    const facts = read("It rained over the past two weeks and will over the next three days.", "2024-05-15");
    expect(facts.map(({ interval }) => interval)).toEqual([
      { start: "2024-05-01", end: "2024-05-14" },
      { start: "2024-05-16", end: "2024-05-18" },
    ]);
  });

  it("leave years before year 0 without an interval", () => {
    expect(read("The temple of 664 BC stands.", "2024-05-15")[0]?.interval).toBeNull();
  });

  it("are traced with their rule, and so is what is dropped", () => {
    const events: TraceEvent[] = [];
    read("Theresa May left on Friday.", "2024-05-15", (event) => events.push(event));
    expect(events).toEqual([
      { rule: "dates/month", start: 8, end: 11, outcome: "dropped" },
      { rule: "dates/weekday", start: 20, end: 26, outcome: "value 2024-05-10" },
    ]);
  });
});

const words = [
  ...leaders,
  ...units.keys(),
  ...frequencies.keys(),
  ..."May March Friday Sat 2019 '98 1990s 7 : 45 p.m. 24 / 7 Christmas Eve quarter-ago UTC noon summer century nineteen ninety-six said will was “ ” 1 000 Q3 FY20 5th Ramadan Eid al-Fitr Monday week nights dawn by 3/4/2025 11/20 daily at 6 to 8 p.m. set first half profit school same ½ é 🙂 \u2028 \u00a0 ﬁ ١٩٩٨ $ …".split(
    " ",
  ),
];
const soup = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(" "));
const published = fc.constantFrom(
  null,
  "2024-02-29T00:00:00Z",
  "0001-01-01",
  "9999-12-31T23:59:59+14:00",
  "not a date",
);

describe("any text", () => {
  const holds = (text: string, publishedAt: string | null) => {
    const facts = read(text, publishedAt);
    const article = { text, paragraphs: [] };
    expect(checkEvidence({ article, entities: [], counts: [], dates: facts, quotes: [] })).toEqual([]);
    facts.forEach((fact, index) => {
      expect(fact.span.start).toBeGreaterThanOrEqual(facts[index - 1]?.span.end ?? 0);
      if (fact.interval) expect(fact.interval.start <= fact.interval.end).toBe(true);
      expect(fact.value === null).toBe(fact.anchor === "unresolved" && !fact.value?.startsWith("T"));
    });
  };

  it("gives sound facts from a soup of temporal words", () => {
    fc.assert(fc.property(soup, published, holds), { numRuns: 400 });
  });

  it("gives sound facts from odd characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), published, holds), { numRuns: 200 });
  });

  it("gives the same facts twice", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text, "2024-02-29")).toEqual(read(text, "2024-02-29"));
      }),
      { numRuns: 50 },
    );
  });
});
