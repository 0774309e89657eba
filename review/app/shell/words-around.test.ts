import { expect, it } from "vitest";
import { wordsAround } from "./words-around.js";

it("words stand between whole words", () => {
  const before = "The independent human rights group ";
  const after = " said that its co-founder was among those freed.";
  expect(wordsAround(before, after)).toEqual(["… human rights group ", " said that its co-founder was …"]);
  expect(wordsAround("The group ", " said so.")).toEqual(["The group ", " said so."]);
});
