import { describe, expect, it } from "vitest";
import { analyse } from "../text/document.js";
import { Line } from "./line.js";
import { tenseAround } from "./tense.js";

/** The tense around the word *then*. */
function tense(text: string) {
  const doc = analyse({ text });
  const at = doc.tokens.findIndex(({ norm }) => norm === "then");
  return tenseAround(new Line(doc.tokens, doc.sentences[0]!), at, at + 1);
}

describe("tenseAround", () => {
  it.each([
    ["The court ruled then.", "past"],
    ["Then the court ruled.", "past"],
    ["He was killed then.", "past"],
    ["He may have been killed then.", "past"],
    ["The court will rule then.", "future"],
    ["Then the court will rule.", "future"],
    ["The hearing is scheduled to open then.", "future"],
    ["The hearing is set for then.", "future"],
    ["The shop stays open until then.", "future"],
    ["He said then that they will talk.", "past"],
    ["The storm was expected to pass then.", "open"],
    ["They would meet then.", "open"],
    ["Nobody then.", "unknown"],
  ])("%s is %s", (text, expected) => {
    expect(tense(text)).toBe(expected);
  });
});
