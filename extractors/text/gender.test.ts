import { describe, expect, it } from "vitest";
import { firstNames } from "../../scripts/first-names.mjs";
import { compromiseTags } from "./compromise-tags.js";
import { genderOfFirstName } from "./gender.js";
import { femaleNames, maleNames } from "./lexicon/first-names.js";

describe("genderOfFirstName", () => {
  it("knows the names that one gender bears", () => {
    expect(genderOfFirstName("Maria")).toBe("female");
    expect(genderOfFirstName("ALEXANDER")).toBe("male");
    expect(genderOfFirstName("Quillon")).toBeNull();
    expect(genderOfFirstName("constructor")).toBeNull();
  });

  it("reads the names that the installed compromise has (else: node scripts/first-names.mjs)", () => {
    expect(femaleNames.split(" ")).toEqual(firstNames("female"));
    expect(maleNames.split(" ")).toEqual(firstNames("male"));
  });
});

describe("compromiseTags", () => {
  it("gives the tags of each term", () => {
    const terms = compromiseTags("Maria paid $40 million.");
    expect(terms[0]).toMatchObject({ text: "Maria", tags: expect.arrayContaining(["FemaleName"]) });
    expect(terms[1]?.tags).toContain("PastTense");
    expect(terms.some(({ tags }) => tags.includes("Money"))).toBe(true);
  });
});
