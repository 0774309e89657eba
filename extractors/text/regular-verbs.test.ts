import { describe, expect, it } from "vitest";
import { analyse } from "./document.js";
import { regularBase } from "./regular-verbs.js";

describe("regularBase", () => {
  it.each([
    ["gusted", "gust"],
    ["looted", "loot"],
    ["razed", "raze"],
    ["evacuated", "evacuate"],
    ["smuggled", "smuggle"],
    ["rammed", "ram"],
    ["totalled", "total"],
    ["targeted", "target"],
    ["copied", "copy"],
    ["quarantining", "quarantine"],
  ])("gives %s as %s", (form, base) => {
    expect(regularBase(form)).toBe(base);
  });

  it("leaves other words alone", () => {
    for (const word of ["red", "need", "exceed", "embed", "sing", "goat", "bed", ""])
      expect(regularBase(word)).toBeNull();
  });

  it("helps where the tagger knows no lemma", () => {
    expect(analyse({ text: "Winds gusted all day." }).tokens[1]?.lemma).toBe("gust");
  });
});
