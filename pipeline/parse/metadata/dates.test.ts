import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const prose = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>The harbour board said in its letter number ${n + 1} that the old pier will have to close in the autumn.</p>`,
).join("");

function publishedAt(
  above: string,
  options: { head?: string; url?: string; text?: string } = {},
): string | null {
  const body = `<article><h1>Old pier will have to close</h1>${above}${options.text ?? ""}${prose}</article>`;
  const page = `<html><head>${options.head ?? ""}</head><body>${body}</body></html>`;
  return parsePage({ body: page, url: options.url ?? "https://post.example/pier" }).article.publishedAt;
}

describe("dates that only the text tells", () => {
  it("come from the line nearest to the text that hardly says more", () => {
    const teaser = "<p>12. Februar 2022</p><p>Trawler sinks off the cape</p>";
    expect(
      publishedAt(
        `${teaser}<p>Pier walks since 1. Mai 2019 are popular with our readers</p><p>2. März 2022</p>`,
      ),
    ).toBe("2022-03-02T00:00:00Z");
  });

  it("may open the text itself", () => {
    const first = `<p>(21. November 2022) The board has told the town that it has no money left for repairs, and that nobody else has any, and that the pier is older than anybody who still remembers how it was built and why it was built there at all.</p>`;
    expect(publishedAt("", { text: first })).toBe("2022-11-21T00:00:00Z");
  });

  it.each([
    ["https://post.example/2017/7/12/pier", "2017-07-12T00:00:00Z"],
    ["https://post.example/2017/07/12/pier", "2017-07-12T00:00:00Z"],
    ["https://post.example/20170712-pier", "2017-07-12T00:00:00Z"],
    ["https://post.example/2017/99/12/pier", null],
  ])("or the address: %s", (url, day) => {
    expect(publishedAt("", { url })).toBe(day);
  });

  it("may stand in metadata of any name that says so", () => {
    expect(publishedAt("", { head: '<meta name="cms-pubdate" content="2021-11-19">' })).toBe(
      "2021-11-19T00:00:00Z",
    );
    expect(publishedAt("", { head: '<meta name="article-release-date" content="2021-11-18">' })).toBe(
      "2021-11-18T00:00:00Z",
    );
  });
});
