import { collapse } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";
import { withoutMarkup } from "./title.js";

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
