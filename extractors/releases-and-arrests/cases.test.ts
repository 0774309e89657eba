import { describe, expect, it } from "vitest";
import { cases, nothing } from "./cases.js";
import { find } from "./find.js";

describe("releases-and-arrests", () => {
  it.each(cases)("finds what it should in: $text", ({ text, found }) => {
    const events = find(text).map(({ action, span, whom, by }) => ({ action, span: span.text, whom, by }));
    expect(events).toEqual(found);
  });

  it.each(nothing)("finds nothing in: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});
