import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const api = fileURLToPath(new URL("../api/index.md", import.meta.url));

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
      {
        text: "Monitoring teams",
        items: [page("Operating", "operating"), page("Threat model", "threat-model")],
      },
      { text: "Analysts", items: [page("Reviewing", "reviewing")] },
      {
        text: "Developers",
        items: [
          page("Developing", "developing"),
          page("Adding an extractor", "adding-an-extractor"),
          page("Changing the built-in ones", "changing-extractors"),
          page("Rules, by id", "rules"),
          page("Examples", "examples"),
          ...(existsSync(api) ? [page("API", "api/")] : []),
        ],
      },
      {
        text: "Reference",
        items: [
          page("The record", "record"),
          page("What changed in it", "record-changelog"),
          page("Errors", "errors"),
          page("Choices, and why", "choices"),
          page("What changed", "changelog"),
        ],
      },
    ],
  },
});

function page(text: string, link: string) {
  return { text, link: `/${link}` };
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
