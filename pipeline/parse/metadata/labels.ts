import { collapse } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { listOf, textOf } from "./json-ld.js";
import { level, withoutMarkup } from "./title.js";

/** The standfirst: JSON-LD `description` and meta descriptions are written for search engines, so the page's own comes first. */
export function readDescription(context: PageContext): Found<string> | null {
  const stated: [string, string | null][] = [
    ["json-ld", textOf(context.node?.description ?? context.node?.alternativeHeadline)],
    ["og", firstMeta(context, "og:description")],
    ["meta", firstMeta(context, "description", "twitter:description", "dc.description")],
  ];
  for (const [origin, text] of stated) {
    const value = withoutMarkup(text ?? "");
    if (value.length > 20 && value.length < 2_000) return { value, origin };
  }
  return null;
}

export function readSection(context: PageContext): Found<string> | null {
  const section = textOf(context.node?.articleSection);
  if (section !== null && section.length <= limits.name)
    return { value: collapse(section), origin: "json-ld" };
  const meta = firstMeta(context, "article:section", "og:article:section", "parsely-section", "section");
  return meta !== null && meta.length <= limits.name ? { value: collapse(meta), origin: "meta" } : null;
}

export function readKeywords(context: PageContext): Found<string[]> {
  const fromLd = listOf(context.node?.keywords).flatMap((item) => (textOf(item) ?? "").split(/[,;]/));
  const keywords = unique(fromLd);
  if (keywords.length > 0) return { value: keywords, origin: "json-ld" };
  for (const name of ["news_keywords", "keywords", "parsely-tags", "sailthru.tags"]) {
    const values = unique((context.survey.metas.get(name) ?? []).flatMap((value) => value.split(/[,;]/)));
    if (values.length > 0) return { value: values, origin: "meta" };
  }
  return { value: unique(context.survey.metas.get("article:tag") ?? []), origin: "meta" };
}

function unique(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const value of values) {
    const text = collapse(value);
    if (text === "" || text.length > limits.name || seen.has(level(text))) continue;
    seen.add(level(text));
    kept.push(text);
  }
  return kept.slice(0, limits.keywords);
}
