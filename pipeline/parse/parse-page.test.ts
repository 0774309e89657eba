import { load } from "cheerio/slim";
import { describe, expect, it } from "vitest";
import { Article, WiredeskError } from "../../schemas/index.js";
import { parsePage } from "./index.js";

const sentence = (what: string) =>
  `The ${what} was repaired in the spring at a cost that the town council had twice refused to pay, according to the minutes of its meeting.`;

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Old mill reopens after eleven years | The Ellery Post</title>
<meta property="og:title" content="Old mill reopens after eleven years"><meta property="og:site_name" content="The Ellery Post">
<meta property="og:description" content="The town's landmark is open to visitors again">
<link rel="canonical" href="https://www.ellerypost.example/news/old-mill?utm_source=feed&amp;id=7">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Old mill reopens after eleven years",
"datePublished":"2024-05-02T10:00:00+01:00","dateModified":"2024-05-02T12:30:00+01:00","articleSection":"Local","keywords":"mill, heritage",
"author":[{"@type":"Person","name":"Ada Fenn"},{"@type":"Person","name":"Bo Marsh"}],"publisher":{"@type":"Organization","name":"The Ellery Post"}}</script>
</head><body class="has-sidebar"><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article class="article"><header><p class="kicker">Heritage</p><h1>Old mill reopens after eleven years</h1>
<p class="byline">By Ada Fenn and Bo Marsh, Local Reporters</p><time datetime="2024-05-02T10:00:00+01:00">2 May 2024, 10:00</time></header>
<div class="share-bar"><a href="#">Share</a></div>
<div class="article-body" id="story">
<p>${sentence("mill’s roof")}</p>
<figure><img src="mill.jpg" alt="The mill"><figcaption>The mill on Thursday. (Photo: P. Rowe)</figcaption></figure>
<p>${sentence("great wheel")} It turns at 1&nbsp;000 litres a minute.</p>
<div class="newsletter-box"><h3>Morning briefing</h3><p>Sign up for our newsletter and never miss a story from the valley again.</p></div>
<h2>What visitors will see</h2>
<p>${sentence("bakehouse")}</p>
<ul><li>A flour store from 1790</li><li>Two pairs of stones</li></ul>
<p><strong>Read more:</strong> <a href="/x">Five mills worth a detour this summer</a></p>
<blockquote><p>“We thought that it would never turn again,” said the miller, Tom Ashby.</p></blockquote>
<p>${sentence("weir")}</p>
<p>Reporting by Ada Fenn; Editing by Jo West</p>
</div></article></main>
<aside class="related"><h2>Related stories</h2><ul><li><a href="/a">A long headline about another story entirely</a></li></ul></aside>
<section class="comments"><h2>Comments</h2><p>I have lived beside that mill for forty years and I never heard such nonsense, frankly speaking.</p></section>
<footer><p>© The Ellery Post. All rights reserved.</p></footer></body></html>`;

describe("parsePage", () => {
  const url = "https://www.ellerypost.example/news/old-mill?utm_campaign=x&id=7";
  const { article, ...source } = parsePage({ body: page, url, fetchedAt: "2024-05-03T06:00:00Z" });

  it("takes the text and leaves captions, boxes, pointers, credits and comments", () => {
    expect(article.text.split("\n\n")).toEqual([
      sentence("mill’s roof"),
      `${sentence("great wheel")} It turns at 1\u00A0000 litres a minute.`,
      "What visitors will see",
      sentence("bakehouse"),
      "A flour store from 1790",
      "Two pairs of stones",
      "“We thought that it would never turn again,” said the miller, Tom Ashby.",
      sentence("weir"),
    ]);
  });

  it("reads metadata and says where each field came from", () => {
    expect(article).toMatchObject({
      title: "Old mill reopens after eleven years",
      dek: "The town's landmark is open to visitors again",
      byline: ["Ada Fenn", "Bo Marsh"],
      publishedAt: "2024-05-02T10:00:00+01:00",
      modifiedAt: "2024-05-02T12:30:00+01:00",
      language: "en-GB",
      section: "Local",
      keywords: ["mill", "heritage"],
      kind: "article",
      access: "free",
      origins: { title: "h1", byline: "json-ld", publishedAt: "json-ld", language: "html", text: "dom" },
    });
    expect(source).toMatchObject({
      canonicalUrl: "https://www.ellerypost.example/news/old-mill?id=7",
      publisher: "The Ellery Post",
    });
  });

  it("gives an article that fits the schema, with ranges that cut its paragraphs", () => {
    expect(Article.parse(JSON.parse(JSON.stringify(article)))).toEqual(article);
    const cut = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
    expect(cut.join("\n\n")).toBe(article.text);
  });

  it("leads from every paragraph back to its element", () => {
    const $ = load(page, { xml: { xmlMode: false } });
    for (const { start, end, selector } of article.paragraphs) {
      const found = $(selector ?? "");
      expect(found.length).toBe(1);
      expect(found.text().trim()).toBe(article.text.slice(start, end));
    }
    expect(article.paragraphs[0]?.selector).toBe("#story > p:nth-of-type(1)");
  });

  it("names the roles of paragraphs", () => {
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      undefined,
      undefined,
      "heading",
      undefined,
      "item",
      "item",
      "quotation",
      undefined,
    ]);
  });

  it("never dates an article after its fetch", () => {
    const early = parsePage({ body: page, url, fetchedAt: "2024-05-01T06:00:00Z" });
    expect(early.article.publishedAt).toBeNull();
  });

  it("keeps a standfirst of whole sentences in the text where the press writes it as such", () => {
    const german = `<html lang="de"><body><article><h1>Mühle öffnet nach elf Jahren</h1>
      <p class="vorspann">Die alte Mühle am Bach mahlt wieder. Der Rat gab nach langem Streit das Geld frei.</p>
      <div class="text">${"<p>Das Dach wurde im Frühjahr geflickt, obwohl der Rat zweimal dagegen gestimmt hatte, wie aus dem Protokoll hervorgeht.</p><p>Der Müller sagte am Freitag, er habe nicht mehr daran geglaubt, dass das Rad sich noch einmal drehen werde.</p>"}</div></article></body></html>`;
    const parsed = parsePage({ body: german, url: null }).article;
    expect(parsed.paragraphs[0]?.role).toBe("lead");
    expect(parsed.text).toMatch(/^Die alte Mühle am Bach/);
    expect(parsed.language).toBe("de");
  });

  it("says so when the text speaks another language than the page declares", () => {
    const wrong = page.replace('lang="en-GB"', 'lang="fi"');
    const parsed = parsePage({ body: wrong, url });
    expect(parsed.article.language).toBe("en");
    expect(parsed.warnings).toContain("language fi declared, text is en");
  });

  it("refuses a page without text", () => {
    expect(() => parsePage({ body: "  \n ", url: "https://a.example/" })).toThrow(WiredeskError);
    expect(() =>
      parsePage({ body: "<html><body><nav><a href='/'>Home</a></nav></body></html>", url: null }),
    ).toThrow(expect.objectContaining({ code: "WD_PARSE_NO_ARTICLE" }));
  });
});
