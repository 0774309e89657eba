import { describe, expect, it } from "vitest";
import { type ParsedPage, parsePage } from "../../pipeline/parse/index.js";
import { ownPages } from "./own-pages/index.js";
import { expectedOf, type OwnPage, spaced } from "./own-pages/own-page.js";

/** What is still missed, by page. */
const misses: Record<string, ("text" | "title" | "authors" | "date")[]> = {
  // No language and no country says whose clock it is.
  chinese: ["date"],
  "brazil-old": ["authors", "date"],
  // The outlet stands in where nobody is named.
  "portuguese-br": ["authors"],
  // In short texts a standfirst and other stories' teasers weigh as much as the article.
  interview: ["text"],
  "hashed-react-ap": ["text"],
  // A bold line in the middle is no heading, a state's own words for day and author are not read, nor are roles and initials behind names.
  "msword-gov": ["title"],
  "next-state-only": ["authors", "date"],
  "press-uni-de": ["authors"],
  "regional-fr-old": ["authors"],
};

function read(page: OwnPage): ParsedPage {
  return parsePage({ body: expectedOf(page).html, url: page.url, fetchedAt: "2026-01-01T00:00:00Z" });
}

/** Which fields of the page come out as they should. */
function missedOf(page: OwnPage): string[] {
  const { article } = read(page);
  const { wanted, allowed } = expectedOf(page);
  const kept = article.text.split("\n\n").map(spaced);
  const told = kept.filter((text) => wanted.includes(text) || !allowed.includes(text));
  const date = article.publishedAt ?? "";
  const sameDate =
    page.date === null || page.date.length === 10
      ? date.slice(0, 10) === (page.date ?? "")
      : Math.abs(Date.parse(date) - Date.parse(page.date)) < 1_000;
  const level = (text: string) => spaced(text).toLowerCase();
  return [
    told.join("\n") === wanted.join("\n") ? "" : "text",
    level(article.title ?? "") === level(page.title) ? "" : "title",
    article.byline.map(level).sort().join() === page.authors.map(level).sort().join() ? "" : "authors",
    sameDate ? "" : "date",
  ].filter((field) => field !== "");
}

describe("pages of our own wording, in the manner of publishing systems", () => {
  it.each(ownPages.filter(({ wall }) => wall !== true).map((page) => [page.id, page] as const))(
    "%s",
    (id, page) => {
      expect(missedOf(page)).toEqual(misses[id] ?? []);
    },
  );

  it.each(ownPages.filter(({ wall }) => wall === true).map((page) => [page.id, page] as const))(
    "%s",
    (_id, page) => {
      expect(() => read(page)).toThrow(expect.objectContaining({ code: "WD_PARSE_WALL" }));
    },
  );
});
