import { describe, expect, it } from "vitest";
import type { DateFact } from "../../schemas/index.js";
import { runAlone } from "../run.js";
import { analyse } from "../text/document.js";
import { cases, nothing, publishedAt } from "./cases.js";
import { dates } from "./index.js";

function read(text: string): DateFact[] {
  const doc = analyse({ text, publishedAt });
  return runAlone(dates, doc);
}

function written({ span, value, modifier }: DateFact): string {
  return `${span.text} → ${value}${modifier ? ` ${modifier}` : ""}`;
}

describe("cases", () => {
  it.each(cases)("$text", ({ text, facts }) => {
    expect(read(text).map(written)).toEqual(facts);
  });
});

describe("phrasings that give nothing", () => {
  it.each(nothing)("%s", (text) => {
    expect(read(text).map(written)).toEqual([]);
  });
});
