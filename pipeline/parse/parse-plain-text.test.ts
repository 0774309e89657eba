import { describe, expect, it } from "vitest";
import { Article } from "../../schemas/index.js";
import { parsePlainText } from "./index.js";

describe("parsePlainText", () => {
  const text =
    "PORT ELLERY, May 2 (Reuters) - The ferry is late, the company said.\r\n\r\nNobody was surprised.\rNobody at all, said the ferryman, who had been waiting since the morning.";
  const parsed = parsePlainText({
    text,
    title: "Ferry late",
    url: "https://a.example/7?utm_source=x",
    publishedAt: "2024-05-02T10:00:00Z",
  });

  it("keeps the text but for its line ends", () => {
    expect(parsed.article.text).toBe(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
    const { article } = parsed;
    expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toHaveLength(3);
  });

  it("reads dateline, agency and language from it", () => {
    expect(parsed).toMatchObject({
      agency: "Reuters",
      canonicalUrl: "https://a.example/7",
      article: {
        dateline: { place: "PORT ELLERY", date: "May 2", agency: "Reuters" },
        language: "en",
        kind: "article",
        access: "free",
      },
    });
    expect(Article.parse(parsed.article)).toEqual(parsed.article);
  });

  it("refuses an empty text", () => {
    expect(() => parsePlainText({ text: " \n " })).toThrow(
      expect.objectContaining({ code: "WD_PARSE_EMPTY" }),
    );
  });
});
