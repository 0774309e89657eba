import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";
import { underlined } from "./underlines.js";

const text = "Minister Ana Ruiz said on Monday that 12 people left Paris.";
const record = extract({ text, publishedAt: "2026-01-07" });

describe("underlined facts", () => {
  it("stand under their words, with their ids", () => {
    expect(underlined(record, 100).split("\n")).toEqual([
      text,
      "         ~~~~~~~~e1       ~~~~~~d1    ~~c1           ~~~~~e2",
      "                                      ~~~~~~~~~~~~~~~~~~~~q1",
    ]);
  });

  it("follow their words over several rows", () => {
    const lines = underlined(record, 30).split("\n");
    expect(lines[0]).toBe("Minister Ana Ruiz said on");
    for (const [at, marks] of lines.entries()) {
      for (const match of marks.matchAll(/~+(?=[a-z]\d)/g)) {
        const words = lines.slice(0, at).findLast((row) => !row.includes("~"))!;
        const found = words.slice(match.index, match.index + match[0].length);
        expect(["Ana Ruiz", "Monday", "12", "Paris", "12 people left Paris", "people left Paris"]).toContain(
          found,
        );
      }
    }
  });

  it("never share a row where they meet", () => {
    const nested = extract({
      text: "The Bank of England, Bank of England Governor Ana Ruiz said, has 1,200 staff.",
    });
    for (const row of underlined(nested, 200).split("\n").slice(1)) expect(row).not.toMatch(/[a-z]\d+~/);
  });
});
