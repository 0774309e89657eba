import fc from "fast-check";
import { expect, it } from "vitest";
import { linkTo, outsideLink, readRoute } from "./route.js";

it("an address gives back what it was made of", () => {
  const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(word, word, (subject, value) => {
      expect(readRoute(linkTo("entity", subject, { q: value, empty: undefined }))).toEqual({
        page: "entity",
        subject,
        query: { q: value },
      });
    }),
  );
});

it("only the web is linked", () => {
  expect(outsideLink("https://a.example/x")).toBe("https://a.example/x");
  for (const url of ["javascript:alert(1)", "data:text/html,x", " https://a.example", "//a.example", null])
    expect(outsideLink(url)).toBeUndefined();
});
