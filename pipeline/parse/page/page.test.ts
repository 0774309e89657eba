import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const prose = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<p>Paragraph ${index + 1} tells how the ferry company, which had promised a new boat, put off its order for another year.</p>`,
  ).join("");
const read = (body: string) => parsePage({ body, url: "https://ferry.example/news/boat" });

describe("walls", () => {
  it.each([
    [
      "bot check",
      "<title>Just a moment...</title><p>Checking your browser before accessing ferry.example. This may take a few seconds, please wait.</p>",
    ],
    [
      "consent",
      "<title>Ferry News</title><div><p>We value your privacy. We and our partners store and access information on a device, and process personal data for ads.</p></div>",
    ],
    [
      "error page",
      "<title>Page not found</title><p>We are sorry, but the page that you were looking for is not here any more, or never was.</p>",
    ],
    [
      "paywall",
      "<title>Boat</title><article><h1>Boat</h1><p>The boat is late, the ferry company said on Friday.</p></article><div><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div>",
    ],
    [
      "consent wall whose metadata describe the article",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boat"}</script><h2>We value your privacy</h2><p>We and our 842 partners store and access information on a device to process personal data. You may accept or manage your choices.</p>`,
    ],
    [
      "bot check in French",
      "<title>Un instant…</title><h1>ferry.example</h1><p>Vérification de sécurité en cours. Confirmez que vous êtes humain.</p>",
    ],
    [
      "bot check in Russian",
      "<title>Проверка браузера</title><p>Ваш браузер будет проверен автоматически, это займёт несколько секунд.</p>",
    ],
    [
      "consent wall in Danish",
      "<title>Avisen</title><h2>Vi og vores partnere bruger cookies</h2><p>Vi indsamler oplysninger om din enhed for at vise dig annoncer, og du kan ændre dit valg.</p>",
    ],
    [
      "consent wall in Turkish",
      "<title>Gazete</title><h2>Gizliliğinize değer veriyoruz</h2><p>Biz ve ortaklarımız, cihazınızdaki bilgileri saklar ve bunlara erişiriz.</p>",
    ],
    [
      "paywall in Swedish",
      "<title>Båt</title><article><h1>Båt</h1><p>Båten är sen, säger rederiet.</p></article><p>För att läsa vidare behöver du vara prenumerant.</p>",
    ],
    [
      "paywall in Japanese",
      "<title>船</title><article><h1>船</h1><p>船は遅れると会社は発表した。</p></article><p>この記事は会員限定です。残り 812文字</p>",
    ],
    [
      "error page in Polish",
      "<title>Nie znaleziono strony</title><p>Przepraszamy, ale strona, której szukasz, została przeniesiona w inne miejsce.</p>",
    ],
    [
      "bot check known by its title alone",
      "<title>Just a moment...</title><h1>ferry.example</h1><h2>One more step</h2><p>ferry.example has to look at your connection before it lets you go on to the page that you asked for.</p>",
    ],
  ])("never takes a %s for an article", (_name, markup) => {
    expect(() => read(`<html><head></head><body>${markup}</body></html>`)).toThrow(
      expect.objectContaining({ code: "WD_PARSE_WALL", input: "https://ferry.example/news/boat" }),
    );
  });
});

describe("access", () => {
  const locked = (extra = "") =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Boat","isAccessibleForFree":"False"${extra}}</script>`;
  it("marks the free beginning of a locked article", () => {
    const parsed = read(`<html><body>${locked()}<article>${prose(4)}</article></body></html>`);
    expect(parsed.article.access).toBe("part");
    expect(parsed.warnings).toContain("the text is only a part of the article");
  });
  it("calls a locked article that came whole metered", () => {
    expect(read(`<html><body>${locked()}<article>${prose(30)}</article></body></html>`).article.access).toBe(
      "metered",
    );
  });
  it("counts the words that the page declares", () => {
    const parsed = read(
      `<html><body>${locked(',"wordCount":2000')}<article>${prose(30)}</article></body></html>`,
    );
    expect(parsed.article.access).toBe("part");
  });
  it("calls everything else free", () => {
    expect(read(`<html><body><article>${prose(30)}</article></body></html>`).article.access).toBe("free");
  });
});

describe("kinds", () => {
  it("reads live entries in order, each with its time", () => {
    const entry = (time: string, title: string) =>
      `<div class="live-entry"><time datetime="${time}">x</time><h3>${title}</h3>${prose(2).replaceAll("Paragraph", title)}</div>`;
    const body = `<html><body><main><h1>Ferry strike live</h1><div class="entries">${entry("2024-05-02T12:00:00+02:00", "Talks end")}${entry("2024-05-02T10:00:00+02:00", "Talks begin")}</div></main></body></html>`;
    const { article } = read(body);
    expect(article.kind).toBe("liveblog");
    expect(article.paragraphs.flatMap(({ postedAt }) => postedAt ?? [])).toEqual([
      "2024-05-02T12:00:00+02:00",
      "2024-05-02T10:00:00+02:00",
    ]);
    const first = article.paragraphs.find(({ postedAt }) => postedAt !== undefined);
    expect(article.text.slice(first?.start, first?.end)).toBe("Talks end");
  });
  it("keeps a heading and its list together in a live blog, and takes times from JSON-LD", () => {
    const updates = ["Talks end without a deal", "Talks begin at the pier"].map((text, n) => ({
      "@type": "BlogPosting",
      headline: text,
      datePublished: `2024-05-02T1${2 - n}:00:00Z`,
    }));
    const node = { "@type": "LiveBlogPosting", headline: "Ferry strike live", liveBlogUpdate: updates };
    const entry = (text: string) =>
      `<section><span>12:00</span><h2>${text}</h2>${prose(2).replaceAll("Paragraph", text)}<h3>What comes next</h3><ul><li>A vote on Friday</li><li>A second one</li></ul></section>`;
    const body = `<html><head><script type="application/ld+json">${JSON.stringify(node)}</script></head><body><main><h1>Ferry strike live</h1>${updates.map(({ headline }) => entry(headline)).join("")}</main></body></html>`;
    const { article } = read(body);
    expect(article.paragraphs.flatMap(({ postedAt }) => postedAt ?? [])).toEqual([
      "2024-05-02T12:00:00Z",
      "2024-05-02T11:00:00Z",
    ]);
    expect(article.text.split("\n\n").filter((text) => text === "What comes next")).toHaveLength(2);
    expect(article.text).not.toContain("12:00");
  });
  it("reads a gallery by its captions", () => {
    const figure = (n: number) =>
      `<figure><img src="${n}.jpg"><figcaption>Boat number ${n} comes into the harbour on a cold morning.</figcaption></figure>`;
    const body = `<html><body><script type="application/ld+json">{"@type":"ImageGallery","headline":"Boats"}</script><h1>Boats in pictures</h1>${[1, 2, 3].map(figure).join("")}</body></html>`;
    const { article } = read(body);
    expect(article.kind).toBe("media");
    expect(article.paragraphs).toHaveLength(3);
  });
  it("reads an AMP page without its adverts, consent and sharing", () => {
    const body = `<html amp lang="en"><body><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><amp-consent><div>We use cookies to personalise ads for you, click accept to go on.</div></amp-consent><article><h1>Boat put off</h1><amp-img src="x.jpg"><noscript><img src="x.jpg"></noscript></amp-img><div class="caption">A boat on Friday</div>${prose(3)}<amp-ad><div placeholder>Advertisement</div></amp-ad>${prose(2).replaceAll("Paragraph", "Part")}<amp-social-share type="x"></amp-social-share></article></body></html>`;
    expect(
      read(body)
        .article.text.split("\n\n")
        .map((text) => text.slice(0, 11)),
    ).toEqual(["Paragraph 1", "Paragraph 2", "Paragraph 3", "Part 1 tell", "Part 2 tell"]);
  });
  it("knows a front page by its teasers", () => {
    const teasers = Array.from(
      { length: 15 },
      (_, n) =>
        `<div class="card"><h3><a href="/${n}">Headline number ${n} about some boat or other</a></h3></div>`,
    );
    const parsed = parsePage({
      body: `<html><body>${teasers.join("")}${prose(2)}</body></html>`,
      url: "https://ferry.example/",
    });
    expect(parsed.article.kind).toBe("index");
  });
});

describe("text outside the markup", () => {
  const sentences = Array.from(
    { length: 8 },
    (_, n) =>
      `The order was put off for the ${n + 2}th time, the company said. Nobody at the yard was surprised by that.`,
  );
  it("reads an application's state where the markup is empty", () => {
    const state = {
      props: { pageProps: { story: { id: 7, blocks: sentences.map((text) => ({ type: "p", text })) } } },
    };
    const body = `<html><body><div id="__next"><h1>Boat put off</h1></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script></body></html>`;
    const { article } = read(body);
    expect(article.text.split("\n\n")).toEqual(sentences);
    expect(article.origins.text).toBe("state");
  });
  it("reads text that waits in a template", () => {
    const text = sentences.map((line) => `<p>${line}</p>`).join("");
    const body = `<html><body><h1>Boat put off</h1><div><script type="text/template">${text}</script></div></body></html>`;
    const { article } = read(body);
    expect(article.text.split("\n\n")).toEqual(sentences);
    expect(article.paragraphs[0]?.selector).toBe("script");
  });
  it("reads JSON-LD's text where the markup lacks most of it", () => {
    const node = { "@type": "NewsArticle", headline: "Boat put off", articleBody: sentences.join("\n") };
    const body = `<html><body><h1>Boat put off</h1><p>${sentences[0]}</p><script type="application/ld+json">${JSON.stringify(node)}</script></body></html>`;
    const { article } = read(body);
    expect(article.text.split("\n\n")).toEqual(sentences);
    expect(article.origins.text).toBe("json-ld");
  });
});
