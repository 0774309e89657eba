import { load } from "cheerio/slim";
import { itemUrl } from "./item-url.js";
import { plainTitle } from "./plain-title.js";

export interface FoundFeed {
  url: string;
  title?: string;
}

const feedType = /^application\/(rss|atom|rdf|feed)\+(xml|json)|^(text|application)\/(rss|xml)$/i;
const feedPath =
  /(\/(rss|feeds?|atom)(\/|\.xml|\.json|\/?$)|\.(rss|atom|rdf)$|[?&](format|feed)=(rss|atom|rss2))/i;
/** A home page links to its feeds once; a directory of feeds may hold some hundred. */
const MAX_FOUND = 200;

/** Feeds that a page names in its head, then those that it links to, by their look; each once, best first. */
export function discoverFeeds(html: string, context: { url: string }): FoundFeed[] {
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: true } });
  const base = itemUrl($("base[href]").attr("href"), context.url) ?? context.url;
  const found = new Map<string, FoundFeed>();
  const add = (href: string | undefined, title: string | undefined) => {
    const url = itemUrl(href, base);
    if (url === undefined || found.has(url) || found.size >= MAX_FOUND) return;
    const name = plainTitle(title);
    found.set(url, { url, ...(name !== undefined && { title: name }) });
  };
  for (const link of $("link[href]")) {
    const { rel = "", type = "", href, title } = link.attribs;
    if (/\balternate\b/i.test(rel) && feedType.test(type.trim())) add(href, title);
  }
  for (const link of $("a[href]")) {
    const href = link.attribs.href;
    if (feedPath.test(href ?? "")) add(href, $(link).text());
  }
  return [...found.values()];
}
