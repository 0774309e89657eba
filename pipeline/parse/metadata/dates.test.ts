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

  it.each([
    ["5 марта 2024, 14:20 (МСК)", "2024-03-05T14:20:00+03:00"],
    ["١٩ فبراير ٢٠٢٤", "2024-02-19T00:00:00Z"],
    ["11 जुलाई 2024", "2024-07-11T00:00:00Z"],
    ["5 במרץ 2024", "2024-03-05T00:00:00Z"],
    ["5 Μαρτίου 2024, 12:10", "2024-03-05T12:10:00Z"],
    ["12 กุมภาพันธ์ 2567", "2024-02-12T00:00:00Z"],
    ["ngày 5 tháng 3 năm 2024", "2024-03-05T00:00:00Z"],
    ["2024. március 5. 10:11", "2024-03-05T10:11:00Z"],
    ["Rabu, 14 Agu 2024 10:21 WIB", "2024-08-14T10:21:00+07:00"],
    ["2024-03-05 오후 9:21", "2024-03-05T21:21:00Z"],
    ["2024年3月15日 5時30分", "2024-03-15T05:30:00Z"],
    ["5 March 2024 at 9 p.m.", "2024-03-05T21:00:00Z"],
    ["2024-03-05 | 14:11", "2024-03-05T14:11:00Z"],
  ])("are read in many languages: %s", (line, instant) => {
    expect(publishedAt(`<p>${line}</p>`)).toBe(instant);
  });

  it.each([
    ["Updated 5 March 2024 10:20 | Published 4 March 2024 09:00", "2024-03-04T09:00:00Z"],
    ["4 marzo 2024 09:00 (modifica il 5 marzo 2024 | 10:15)", "2024-03-04T09:00:00Z"],
    ["Updated 5 March 2024 10:20", null],
  ])("are not those of a change: %s", (line, instant) => {
    expect(publishedAt(`<p>${line}</p>`)).toBe(instant);
  });

  it.each([
    ["de", "2024-07-04T09:00:00+02:00"],
    ["ja", "2024-07-04T09:00:00+09:00"],
    ["en", "2024-07-04T09:00:00Z"],
  ])("take the clock of a language that has one: %s", (language, instant) => {
    const page = `<html lang="${language}"><body><article><h1>Pier</h1><p>2024-07-04 09:00</p>${prose}</article></body></html>`;
    expect(parsePage({ body: page, url: "https://post.example/pier" }).article.publishedAt).toBe(instant);
  });

  it("may stand between the standfirst and the text", () => {
    const lead =
      "<p>The board has told the town that it has no money left, and that nobody else has any either.</p>";
    expect(publishedAt(`${lead}<p>4 March 2024</p>`)).toBe("2024-03-04T00:00:00Z");
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
