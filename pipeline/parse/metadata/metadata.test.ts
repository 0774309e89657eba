import { describe, expect, it } from "vitest";
import { cutTracking } from "./canonical-url.js";

import { readTime } from "./instant.js";
import { parseLenientJson } from "./lenient-json.js";
import { readNames } from "./names.js";
import { readOpening } from "./opening.js";
import { offsetIn } from "./zone-of-country.js";

describe("readTime", () => {
  it.each([
    ["2024-05-02T10:00:00+01:00", "2024-05-02T10:00:00", "+01:00", "time"],
    ["2024-05-02T10:00:00.123Z", "2024-05-02T10:00:00", "Z", "time"],
    ["2024-05-02 10:00 +0200", "2024-05-02T10:00:00", "+02:00", "time"],
    ["20240502T100000Z", "2024-05-02T10:00:00", "Z", "time"],
    ["2024-05-02", "2024-05-02T00:00:00", null, "day"],
    ["Thu, 02 May 2024 10:00:00 GMT", "2024-05-02T10:00:00", "Z", "time"],
    ["May 2, 2024 4:05 p.m. EDT", "2024-05-02T16:05:00", "-04:00", "time"],
    ["Stand: 02.05.2024 22:58 Uhr", "2024-05-02T22:58:00", null, "time"],
    ["2. Mai 2024", "2024-05-02T00:00:00", null, "day"],
    ["Publié le 2 février 2024 à 8h05", "2024-02-02T08:05:00", null, "time"],
    ["12 de octubre de 2023", "2023-10-12T00:00:00", null, "day"],
    ["2024年5月2日", "2024-05-02T00:00:00", null, "day"],
    ["1714644000", "2024-05-02T10:00:00", "Z", "time"],
  ])("%s", (source, local, offset, precision) => {
    expect(readTime(source)).toEqual({ local, offset, precision });
  });
  it.each(["", "yesterday", "31.02.2024", "call 030 2024", "2024-13-01", "Mayor 2, 2024"])(
    "nothing in %j",
    (source) => {
      expect(readTime(source)).toBeNull();
    },
  );
});

describe("readNames", () => {
  it.each([
    ["By Ann Lee and Bo Ek, Health Editor", ["Ann Lee", "Bo Ek"]],
    ["Von Jörg Müller, Berlin", ["Jörg Müller"]],
    ["Written by: María de la Cruz | Staff Writer", ["María de la Cruz"]],
    ["Par Anne-Lise Petit et Luc Roy", ["Anne-Lise Petit", "Luc Roy"]],
    ["ada-fenn", ["Ada Fenn"]],
    ["Callum Reyes in Port Ellery and Priya Nair", ["Callum Reyes", "Priya Nair"]],
    ["By ANN LEE JAN. 4, 2019", ["ANN LEE"]],
    ["Par Ann Petit le 2 mai 2024", ["Ann Petit"]],
    ["Ann Petit (avec Luc Roy et Anne Dol)", ["Ann Petit", "Luc Roy", "Anne Dol"]],
    ["Ann Lee with photographs by Bo Ek", ["Ann Lee"]],
    ["Ann Lee @annlee", ["Ann Lee"]],
    ["Autorin/Autor Jana Müller", ["Jana Müller"]],
    ["https://a.example/author/7", []],
    ["Redaktion", []],
  ])("%s", (line, names) => {
    expect(readNames(line)).toEqual(names);
  });
});

describe("readOpening", () => {
  it.each([
    [
      "LONDON, March 3 (Reuters) – The bank",
      { dateline: { place: "LONDON", date: "March 3", agency: "Reuters" }, agency: "Reuters" },
    ],
    [
      "PORT ELLERY, Maine (AP) — A ferry",
      { dateline: { place: "PORT ELLERY, Maine", agency: "AP" }, agency: "AP" },
    ],
    ["RIGA — The president", { dateline: { place: "RIGA" } }],
    ["LEEDS, England — A goal", { dateline: { place: "LEEDS, England" } }],
    [
      "PORT ELLERY, Ore. (HNW) — In a story",
      { dateline: { place: "PORT ELLERY, Ore.", agency: "HNW" }, agency: "HNW" },
    ],
    ["GENEVA (12 June 2025) – The number", { dateline: { place: "GENEVA", date: "12 June 2025" } }],
    [
      "GOTHENBURG, Sweden, November 5, 2025 – Volterra",
      { dateline: { place: "GOTHENBURG, Sweden", date: "November 5, 2025" } },
    ],
    [
      "BATAM, Indonesia, March 4 (Harbour Wire) — The number",
      {
        dateline: { place: "BATAM, Indonesia", date: "March 4", agency: "Harbour Wire" },
        agency: "Harbour Wire",
      },
    ],
    [
      "MOSCOW, March 3. /TASS/. The minister",
      { dateline: { place: "MOSCOW", date: "March 3", agency: "TASS" }, agency: "TASS" },
    ],
    [
      "Hamburg/Berlin (dpa/lno) - Ein Boot",
      { dateline: { place: "Hamburg/Berlin", agency: "dpa" }, agency: "dpa" },
    ],
    ["Hamburg (dpa) Ein Boot", { dateline: { place: "Hamburg", agency: "dpa" }, agency: "dpa" }],
    ["(AFP) - Un bateau", { agency: "AFP" }],
    ["March 3 (Reuters) - Two mines", { agency: "Reuters" }],
    [
      "PORT ELLERY, March 3, 2025 /PRNewswire/ -- Two mines",
      {
        dateline: { place: "PORT ELLERY", date: "March 3, 2025", agency: "PR Newswire" },
        agency: "PR Newswire",
      },
    ],
    [
      "PORT ELLERY--(BUSINESS WIRE)--Two mines",
      { dateline: { place: "PORT ELLERY", agency: "Business Wire" }, agency: "Business Wire" },
    ],
    ["The ferry – a new one – is late", {}],
    ["Ada Fenn (28) is late", {}],
    ["Ada Fenn (Labour) – the minister – is late", {}],
    ["Ada Fenn, chapter 5 – the last – is late", {}],
  ])("%s", (text, expected) => {
    expect(readOpening(text)).toEqual(expected);
  });
});

describe("parseLenientJson", () => {
  it.each([
    ['{"a": "x",}', [{ a: "x" }]],
    ['{"a": "two\nlines"}', [{ a: "two\nlines" }]],
    ['/* <![CDATA[ */ {"a": 1} /* ]]> */', [{ a: 1 }]],
    ['{"a": "a "quoted" word"}', [{ a: 'a "quoted" word' }]],
    ['{"a": 1} {"b": 2}', [{ a: 1 }, { b: 2 }]],
    ["{&quot;a&quot;: &quot;x&quot;}", [{ a: "x" }]],
    ['{"a": "C:\\dir"}', [{ a: "C:dir" }]],
    ["not json", []],
  ])("%s", (source, values) => {
    expect(parseLenientJson(source)).toEqual(values);
  });
});

describe("addresses and clocks", () => {
  it("cuts tracking and keeps what names the article", () => {
    expect(cutTracking("https://a.example/n?id=7&utm_source=x&fbclid=y#top")).toBe(
      "https://a.example/n?id=7",
    );
    expect(cutTracking("no address")).toBe("no address");
  });
  it("knows the clock of countries that have one", () => {
    expect(offsetIn("DE", "2024-05-02T10:00:00")).toBe("+02:00");
    expect(offsetIn("DE", "2024-12-02T10:00:00")).toBe("+01:00");
    expect(offsetIn("US", "2024-12-02T10:00:00")).toBeNull();
  });
});
