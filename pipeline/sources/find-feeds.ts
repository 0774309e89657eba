import type { Fetched, Fetcher } from "../fetch/index.js";
import { decodeXml } from "./decode-xml.js";
import { discoverFeeds, type FoundFeed } from "./discover-feeds.js";
import { readFeed } from "./read-feed.js";
import { sniffKind } from "./sniff-kind.js";

/**
 * The feeds of a page, best first: those that it names or links to; for the home page of a site also the news sitemaps
 * that its robots.txt names. A page that is a feed itself is what is found.
 */
export async function findFeeds(
  fetcher: Pick<Fetcher, "sitemapsOf">,
  { finalUrl: url, body, contentType }: Pick<Fetched, "finalUrl" | "body" | "contentType">,
): Promise<FoundFeed[]> {
  if (sniffKind(body, contentType) !== "page") {
    const { title } = readFeed(body, { url, contentType });
    return [{ url, ...(title !== undefined && { title }) }];
  }
  const named = discoverFeeds(decodeXml(body, contentType).text, { url });
  if (!isHome(url)) return named;
  // A host whose robots.txt cannot be had has given its page all the same.
  const sitemaps = await fetcher.sitemapsOf(url).catch(() => []);
  // Other sitemaps are the archive: tens of thousands of old pages.
  const news = sitemaps.filter((sitemap) => /news/i.test(sitemap) && URL.canParse(sitemap));
  return [...named, ...news.map((sitemap) => ({ url: sitemap }))];
}

/** Whether an address is that of a whole site. */
export const isHome = (url: string): boolean => new URL(url).pathname === "/";
