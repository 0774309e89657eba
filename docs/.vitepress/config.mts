import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const docs = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  title: "Wiredesk",
  description: "News articles into records that can be checked",
  lang: "en",
  cleanUrls: false,
  srcExclude: ["scripts/**", "deploy/**", "api-report/**"],
  markdown: {
    languageAlias: { mjs: "js" },
    config: (md) => md.core.ruler.push("links-out", linksOut),
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Operating", link: "/operating" },
      { text: "Reviewing", link: "/reviewing" },
      { text: "Developing", link: "/developing" },
      { text: "Record", link: "/record" },
      { text: "API", link: "/api/" },
    ],
    sidebar: [
      section("Monitoring teams", {
        Operating: "operating",
        Sizing: "sizing",
        "Threat model": "threat-model",
      }),
      section("Analysts", { Reviewing: "reviewing" }),
      section("Developers", {
        Developing: "developing",
        "Adding an extractor": "adding-an-extractor",
        "Changing the built-in ones": "changing-extractors",
        "Rules, by id": "rules",
        Examples: "examples",
        API: "api/index",
      }),
      section("Reference", {
        "The record": "record",
        "What changed in it": "record-changelog",
        Errors: "errors",
        "Choices, and why": "choices",
        "What changed": "changelog",
      }),
    ],
  },
});

/** The pages of a section, by their titles, as far as they are there. */
function section(text: string, pages: Record<string, string>) {
  const there = Object.entries(pages).filter(([, page]) => existsSync(`${docs}${page}.md`));
  return { text, items: there.map(([title, page]) => ({ text: title, link: `/${page}` })) };
}

interface Token {
  type: string;
  tag: string;
  children: Token[] | null;
  attrGet(name: string): string | null;
  attrs: [string, string][] | null;
}

/** Links to files of the repository lead nowhere on the site: their words stay, without the link. */
function linksOut(state: { tokens: Token[] }): void {
  for (const { children } of state.tokens) {
    let outside = false;
    for (const token of children ?? []) {
      if (token.type === "link_open") outside = token.attrGet("href")?.startsWith("../") ?? false;
      if (!outside || !token.type.startsWith("link_")) continue;
      token.tag = "span";
      token.attrs = null;
      if (token.type === "link_close") outside = false;
      token.type = token.type.replace("link", "outside");
    }
  }
}
