import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const prose = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>The harbour board said in its letter number ${n + 1} that the old pier will have to close in the autumn.</p>`,
).join("");

function titleOf(head: string, body: string): string | null {
  const page = `<html><head>${head}</head><body>${body}</body></html>`;
  return parsePage({ body: page, url: "https://harbour-post.example/2024/pier" }).article.title;
}

const ld = (fields: Record<string, string>) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...fields })}</script>`;
const og = (title: string) => `<meta property="og:title" content="${title}">`;

describe("the headline", () => {
  it("is not the last step of the breadcrumb, though that is set as h1", () => {
    const crumbs =
      '<ul class="breadcrumb"><li><a href="/news">News</a></li><li><h1>Pier closing: what to know</h1></li></ul>';
    const page = `${crumbs}<article><h2>Old pier will have to close in the autumn</h2>${prose}</article>`;
    const head = `<title>Pier closing: what to know</title>${og("Old pier will have to close in the autumn")}`;
    expect(titleOf(head, page)).toBe("Old pier will have to close in the autumn");
  });

  it("is not the site's logo", () => {
    const page = `<h1 class="site-title"><a href="/">Old Harbour Stories</a></h1><article><h2>Pier to close</h2>${prose}</article>`;
    expect(titleOf("<title>Old Harbour Stories</title>", page)).toBe("Pier to close");
  });

  it("keeps the kicker that JSON-LD and social media agree on", () => {
    const whole = "After the storm: Old pier will have to close";
    const page = `<article><span>After the storm</span><h1>Old pier will have to close</h1>${prose}</article>`;
    expect(titleOf(`<title>${whole}</title>${og(whole)}${ld({ headline: whole })}`, page)).toBe(whole);
  });

  it("is the shown one where only one statement differs", () => {
    const page = `<article><h1 class="headline">Old pier will have to close</h1>${prose}</article>`;
    const head = `<title>Old pier will have to close - The Post</title>${og("You will not believe what closes now")}`;
    expect(titleOf(head, page)).toBe("Old pier will have to close");
  });

  it("takes JSON-LD's other headline as a witness", () => {
    const page = `<article><h2>Old pier will have to close</h2>${prose}</article>`;
    const head = `<title>Pier closing: what to know</title>${ld({ headline: "Pier closing: what to know", alternativeHeadline: "Old pier will have to close" })}${og("Old pier will have to close")}`;
    expect(titleOf(head, page)).toBe("Old pier will have to close");
  });

  it.each([
    ["the day", "<h2>Saturday, 21 August 2010</h2>"],
    ["the author", "<h2>By Heike Vogt</h2>"],
    ["a part of the page", "<h2>Main content</h2>"],
    ["the blog's motto", '<h2 class="blog-description">Mud, mostly</h2>'],
  ])("is not %s", (_name, heading) => {
    expect(titleOf("", `${heading}<article><h3>Old pier will have to close</h3>${prose}</article>`)).toBe(
      "Old pier will have to close",
    );
  });

  it.each([
    ["Old pier will have to close - Harbour Post Online"],
    ["Harbour Post: Old pier will have to close"],
    ["Old pier will have to close ~ Harbour Post"],
    ["Old pier will have to close--News--Harbour Post"],
    ["Harbour Post » Old pier will have to close"],
  ])("loses the site's name: %s", (title) => {
    const head = `<title>${title}</title>${og(title)}<meta property="og:site_name" content="Harbour Post">`;
    const kept = titleOf(head, `<article>${prose}</article>`);
    expect(kept).toMatch(/^Old pier will have to close(?:--News)?$/);
  });

  it("stands although the site's name is given as the headline", () => {
    const title = "Old pier will have to close in the autumn of this year";
    const head = `<title>${title}</title><meta name="application-name" content="${title}">`;
    expect(titleOf(head, `<article><h1>${title}</h1>${prose}</article>`)).toBe(title);
  });
});
