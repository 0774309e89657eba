import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Article, WiredeskError } from "../../schemas/index.js";
import { loadPage } from "./dom/load-page.js";
import { nestsDeeperThan } from "./dom/nesting-depth.js";
import { visibleText } from "./dom/visible-text.js";
import { isElement } from "./dom/walk.js";
import { type ParsedPage, parsePage } from "./index.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../fixtures/hostile");
const files = readdirSync(folder).filter((name) => name.endsWith(".html"));
const line =
  "The harbour committee met again and put off its decision on the new crane, a spokeswoman said on Friday.";

/** Parses, or gives the code with which the page was refused; any other error fails the test. */
function attempt(body: string | Uint8Array): ParsedPage | string {
  try {
    return parsePage({ body, url: "https://harbour.example/a" });
  } catch (error) {
    if (error instanceof WiredeskError) return error.code;
    throw error;
  }
}

function expectSound(outcome: ParsedPage | string): void {
  if (typeof outcome === "string") {
    expect(outcome).toMatch(/^WD_PARSE_/);
    return;
  }
  const { article } = outcome;
  Article.parse(article);
  expect(article.text).not.toMatch(/\p{Surrogate}/u);
  expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join("\n\n")).toBe(
    article.text,
  );
}

describe("hostile pages", () => {
  it.each(files)("%s", (file) => {
    expectSound(attempt(readFileSync(join(folder, file))));
  });

  it.each([
    "broken-json-ld",
    "crossed-tags",
    "impossible-clocks",
    "lone-surrogates",
    "mixed-charset",
    "poisoned-attributes",
    "script-in-text",
    "unclosed-tags",
  ])("%s still gives its article", (name) => {
    const outcome = attempt(readFileSync(join(folder, `${name}.html`)));
    const text = typeof outcome === "string" ? outcome : outcome.article.text;
    for (const turn of ["first", "second", "third", "fourth"])
      expect(text).toContain(`for the ${turn} time this week`);
    expect(text).not.toMatch(/evil|alert|hidden time|Turn scripts on/);
  });

  it("reads what broken JSON-LD says", () => {
    const outcome = attempt(readFileSync(join(folder, "broken-json-ld.html")));
    expect(outcome).toMatchObject({
      article: { byline: ["Ada Fenn"], publishedAt: "2024-05-02T10:00:00+01:00" },
    });
  });

  it("refuses 50,000 nested elements before parsing", () => {
    expect(attempt("<div>".repeat(50_000) + line)).toBe("WD_PARSE_TOO_DEEP");
    expect(attempt("<div></a>".repeat(50_000) + line)).toBe("WD_PARSE_TOO_DEEP");
    expect(attempt("<b><i>".repeat(50_000) + line)).toBe("WD_PARSE_TOO_DEEP");
  });

  it("takes wide pages, long words and repeated starts of tags", { timeout: 30_000 }, () => {
    const article = `<article><h1>Crane</h1>${`<p>${line}</p>`.repeat(3)}</article>`;
    for (const noise of [
      "<p>x</p>".repeat(100_000),
      `<p>${"a".repeat(2_000_000)}</p>`,
      "<".repeat(300_000),
      "&".repeat(300_000),
      `<p>${"a.".repeat(200_000)}</p>`,
      "<!--".repeat(50_000),
      `<a href="${"x".repeat(1_000_000)}">y</a>`,
      `<p class="${"related-".repeat(100_000)}">z</p>`,
    ]) {
      expectSound(attempt(`<html><body>${article}${noise}</body></html>`));
    }
  });

  const filled = (body: string, head = "<title>The crane is put off again</title>") =>
    `<html><head>${head}</head><body>${body}</body></html>`;
  const story = `<article><h1>The crane is put off again</h1>${[1, 2, 3, 4].map((n) => `<p>${line} (${n})</p>`).join("")}</article>`;
  const floods: [string, string][] = [
    ["a title of separators", filled(story, `<title>${"a | ".repeat(200_000)}</title>`)],
    [
      "teasers without end",
      filled(
        `${story}<div>${`<div><h3><a href="/x">${line}</a></h3><p>${line}</p></div>`.repeat(20_000)}</div>`,
      ),
    ],
    ["lists in lists", filled(`${story}${"<ul><li>x".repeat(150)}${`<li>${line}</li>`.repeat(5_000)}`)],
    [
      "a zone in a zone in a zone",
      filled(`${story}${'<div class="related">'.repeat(300)}${`<p>${line}</p>`.repeat(4_000)}`),
    ],
    [
      "paragraphs on every level",
      filled(
        Array.from({ length: 300 }, (_, n) => `<div class="c${n}">${`<p>${line}</p>`.repeat(20)}`).join(""),
      ),
    ],
    [
      "a megabyte of classes",
      filled(`${story}${`<p class="${"related-x ".repeat(50_000)}">${line}</p>`.repeat(4)}`),
    ],
    [
      "authors without end",
      filled(`${story}${'<span class="author">By Ann Lee and Bo Ek</span>'.repeat(20_000)}`),
    ],
    [
      "links to topics without end",
      filled(`${story}${'<div class="tags"><a rel="tag" href="/tag/x">crane</a></div>'.repeat(20_000)}`),
    ],
    [
      "brackets in JSON-LD",
      filled(`${story}<script type="application/ld+json">${"[".repeat(200_000)}</script>`),
    ],
    [
      "quotes in JSON-LD",
      filled(`${story}<script type="application/ld+json">{"a":"${'x" '.repeat(200_000)}</script>`),
    ],
    ["spaces without end before a line of code", filled(`${story}<pre>${`${" ".repeat(400_000)}x\n`}</pre>`)],
    [
      "spaces without end in a text that stands in a script",
      filled(
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${line} ${" ".repeat(400_000)}${line}"}</script>`,
      ),
    ],
    ["a byline of a megabyte", filled(`<p class="byline">By ${"Ann Lee, ".repeat(100_000)}</p>${story}`)],
    [
      "a dateline of a megabyte",
      filled(`<article><h1>x</h1><p>${"LONDON, March 3 ".repeat(60_000)}– x.</p>${story}</article>`),
    ],
    [
      "tables in tables",
      filled(`<h1>x</h1>${"<table><tr><td>".repeat(150)}${`<p>${line}</p>`.repeat(2_000)}`),
    ],
    [
      "a table for each line",
      filled(`<h1>x</h1>${`<table><tr><td class="c">${line}</td></tr></table>`.repeat(5_000)}`),
    ],
    ["lines that only break", filled(`<h1>x</h1><div>${`${line}<br>`.repeat(20_000)}</div>`)],
    ["reserves without end", filled(`<noscript><p>${line}</p></noscript>`.repeat(5_000))],
    [
      "entries in entries with clocks",
      filled(`${story}${'<div class="live-entry">'.repeat(200)}${`<p>14:32 ${line}</p>`.repeat(3_000)}`),
    ],
    [
      "payloads that lead to payloads",
      filled(
        `<script>self.__next_f.push([1,${JSON.stringify(
          Array.from(
            { length: 5_000 },
            (_, n) => `${n.toString(16)}:["$","p",null,{"children":["$L${(n + 1).toString(16)}","$L0"]}]\n`,
          ).join(""),
        )}])</script>`,
      ),
    ],
    [
      "strings in a program",
      filled(
        `<script>${`body:"${line}",content('x'):'\\`.repeat(8_000)}</script>`,
        '<meta property="og:type" content="article">',
      ),
    ],
    [
      "nested arrays in a payload",
      filled(`<script>self.__next_f.push([1,"5:${"[".repeat(100_000)}"])</script>`),
    ],
  ];
  it.each(floods)("takes %s", { timeout: 30_000 }, (_name, page) => expectSound(attempt(page)));

  it("finds the article in a flood of teasers", () => {
    const outcome = attempt(floods[1]?.[1] ?? "");
    expect(typeof outcome === "string" ? outcome : outcome.article.paragraphs.length).toBe(4);
  });

  it("cuts text and markup at their caps with a warning", () => {
    const many = Array.from({ length: 300 }, (_, n) => `<p>${line} It was meeting number ${n}.</p>`).join("");
    const parsed = parsePage({ body: `<article>${many}</article>`, url: null }, { maxText: 5_000 });
    expect(parsed.article.text.length).toBeLessThanOrEqual(5_000);
    expect(parsed.warnings).toContain("text cut at 5000 characters");
    expect(
      parsePage({ body: `<article>${many}</article>`, url: null }, { maxMarkup: 9_000 }).warnings,
    ).toContain("markup cut at 9000 characters");
  });

  it("never throws anything but a WiredeskError, and spans hold, for any soup of tags", {
    timeout: 30_000,
  }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<div class='related'>",
        "</div>",
        "<article>",
        "<h1>",
        "<li>",
        "<br>",
        "<table><tr><td>",
        "</table>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<blockquote>",
        "<figure>",
        "<time datetime='2024-05-02T10:00Z'>",
        "<span style='display:block'>",
        "</span>",
        "<noscript>",
        "<template>",
        "<td class='post'>",
        "<div class='live-entry'>24:99 ",
        "<div class='live-entry' data-url='/x'>9.05 ",
        "<i data-author='Seal77'>",
        '<script>self.__next_f.push([1,"5:[1,\\n3:T9,x"])</script>',
        '<script>window.__A_STATE__=JSON.parse(\'{"body":"x\')</script>',
        "&#xD800;",
        "&nbsp;",
        "\u00AD",
        "<a href='/x'>",
        "</a>",
        `<p>${line}</p>`,
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":["x",{}],"author":{"name":[1,null]}}</script>',
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constant(line),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSound(attempt(pieces.join("")))),
      { numRuns: 300, seed: 7 },
    );
  });

  it("takes an article's page with any part cut out, doubled or moved, and every selector leads to its paragraph", {
    timeout: 30_000,
  }, () => {
    const page = filled(
      `<header><nav><a href="/">Home</a></nav></header>${story}<aside><p>${line}</p></aside>`,
    );
    const cut = fc.tuple(fc.nat(page.length), fc.nat(200), fc.constantFrom("drop", "double", "move"));
    const mutate = (markup: string, [at, size, how]: [number, number, string]) => {
      const part = markup.slice(at, at + size);
      if (how === "double") return markup.slice(0, at) + part + markup.slice(at);
      const rest = markup.slice(0, at) + markup.slice(at + size);
      return how === "drop" ? rest : rest.slice(0, size) + part + rest.slice(size);
    };
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const markup = cuts.reduce(mutate, page);
        const outcome = attempt(markup);
        expectSound(outcome);
        if (typeof outcome === "string" || outcome.article.origins.text !== "dom") return;
        const $ = loadPage(markup, 512, undefined);
        for (const { start, end, selector } of outcome.article.paragraphs) {
          const shown = $(selector)
            .toArray()
            .filter(isElement)
            .map((element) => visibleText(element))
            .join(" ")
            .replace(/\s+/g, "");
          expect(shown).toContain(outcome.article.text.slice(start, end).replace(/\s+/g, ""));
        }
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it("takes any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(attempt(bytes))),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe("nestsDeeperThan", () => {
  it.each([
    ["<p>".repeat(100), false],
    ["<div><p>x</p></div>".repeat(100), false],
    ["<br><img><hr>".repeat(100), false],
    ["<li>x".repeat(100), false],
    [`<script>${"<div>".repeat(100)}</script>`, false],
    [`<!--${"<div>".repeat(100)}-->`, false],
    ["<div>".repeat(51), true],
    ["<div></p>".repeat(51), true],
  ])("%#", (markup, deep) => {
    expect(nestsDeeperThan(markup, 50)).toBe(deep);
  });
});
