import { describe, expect, it } from "vitest";
import { parsePage } from "../index.js";

const title = "Harbour board closes the old pier for good";
const sentences = Array.from(
  { length: 6 },
  (_, n) =>
    `The board said in “letter” number ${n + 1} that the old pier will have to close in the autumn, and why.`,
);
const html = sentences.map((text) => `<p>${text}</p>`).join("");
const element = (tag: string, children: unknown, names?: string) => [
  "$",
  tag,
  null,
  names === undefined ? { children } : { className: names, children },
];
const push = (rows: string) => `<script>self.__next_f.push([1,${JSON.stringify(rows)}])</script>`;

function read(scripts: string, head = '<meta property="og:type" content="article">') {
  const page = `<html><head><title>${title}</title>${head}</head><body><div id="app"></div>${scripts}</body></html>`;
  return parsePage({ body: page, url: "https://post.example/pier" }).article;
}

const size = new TextEncoder().encode(html).length.toString(16);
const nav = element(
  "nav",
  element("a", "All the news of the coast, and of the harbours, and of the piers, every day."),
);
const aside = element(
  "div",
  element("p", "Get all our news by mail, every day, and never miss a boat any more."),
  "newsletter",
);
const story = element("article", [
  element("h1", title),
  aside,
  ...sentences.map((text) => element("p", text)),
]);

const blocks = sentences.map((text) => ({ type: "p", text }));

const forms: [string, string][] = [
  ["server components", push('1:I[2,[],""]\n') + push(`5:${JSON.stringify(element("div", [nav, story]))}\n`)],
  [
    "server components that refer to each other",
    push(`5:${JSON.stringify(element("main", "$L7"))}\n7:${JSON.stringify(story)}\n`),
  ],
  ["a text row of server components", push(`3:T${size},${html}4:{"a":1}\n`)],
  [
    "a text row that comes in two scripts",
    push(`3:T${size},${html.slice(0, 300)}`) + push(`${html.slice(300)}4:{"a":1}\n`),
  ],
  ["data of server components", push(`8:${JSON.stringify(["$", "$L9", null, { body: blocks }])}\n`)],
  [
    "JSON in a string",
    `<script>window.__INITIAL_STATE__=JSON.parse(${JSON.stringify(JSON.stringify({ article: { body: html } }))});</script>`,
  ],
  [
    "a state with a program behind it",
    `<script>window.__INITIAL_STATE__=${JSON.stringify({ paragraphs: sentences.map((text) => ({ text })) })};(function(){var s=1;}());</script>`,
  ],
  [
    "a function's return value",
    `<script>window.__NUXT__=(function(a,b){return {data:[{title:a,body:${JSON.stringify(html)},x:b}]}}("x",false));</script>`,
  ],
  ["single quotes", `<script>var page={x:1,content:'${html}'};run(page)</script>`],
  [
    "names with arguments",
    `<script>window.__APOLLO_STATE__=${JSON.stringify({ "Article:1": { 'content({"format":"html"})': html } })}</script>`,
  ],
  [
    "any JSON script",
    `<script type="application/json" data-page>${JSON.stringify({ props: { content: sentences.map((content) => ({ type: "text", content })) } })}</script>`,
  ],
  [
    "statements before it",
    `<script>window.App=window.App||{};App.content=${JSON.stringify({ elements: sentences.map((content) => ({ content })) })};App.x={};</script>`,
  ],
];

describe("an empty page", () => {
  it.each(forms)("is read from %s", (_name, scripts) => {
    const article = read(scripts);
    expect(article.text.split("\n\n")).toEqual(sentences);
    expect(article.origins.text).toBe("state");
    expect(new Set(article.paragraphs.map(({ selector }) => selector))).toEqual(new Set(["script"]));
  });

  it.each([["template"], ["noscript"]])("is read from its %s", (tag) => {
    const article = read(`<${tag}><article><h1>${title}</h1>${html}</article></${tag}>`);
    expect(article.text.split("\n\n")).toEqual(sentences);
    expect(article.origins.text).toBe("dom");
  });

  it("keeps headings and short lines that say what they are", () => {
    const [first, ...others] = sentences.map((text) => ({ type: "paragraph", text }));
    const list = [first, { type: "heading", text: "Why now" }, { type: "ad", text: "Buy!" }, ...others];
    const state = JSON.stringify({
      article: { blocks: [...list, { type: "paragraph", text: "Or never." }] },
    });
    const { text, paragraphs } = read(`<script id="__NEXT_DATA__" type="application/json">${state}</script>`);
    expect(text.split("\n\n")).toEqual([sentences[0], "Why now", ...sentences.slice(1), "Or never."]);
    expect(paragraphs[1]?.role).toBe("heading");
  });

  it("gives nothing where its scripts carry messages", () => {
    const messages = `<script>var messages={text:${JSON.stringify(html)}}</script>`;
    expect(() => read(messages, "")).toThrow(expect.objectContaining({ code: "WD_PARSE_NO_ARTICLE" }));
  });

  it("survives payloads that refer to themselves, break off or lie about their size", () => {
    for (const rows of [
      `5:["$","div",null,{"children":"$L5"}]\n`,
      `5:["$","div",null,{"children":["$L5","$L6"]}]\n6:["$","p",null,{"children":"$5"}]\n`,
      "3:Tffffffff,short",
      '5:["$","p",null,{"chil',
      ":::\n\n:",
    ]) {
      expect(() => read(push(rows))).toThrow(expect.objectContaining({ code: "WD_PARSE_NO_ARTICLE" }));
    }
  });
});
