import type { Fetched, Fetcher } from "../fetch/index.js";
import { decodeXml } from "./decode-xml.js";
import { discoverFeeds, type FoundFeed } from "./discover-feeds.js";
import { readFeed } from "./read-feed.js";
import { sniffKind } from "./sniff-kind.js";

/**
 * The feeds of a site, best first: those that a page of it names or links to, then the news sitemaps that its robots.txt
 * names. A page that is a feed itself is what is found.
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
  // A host whose robots.txt cannot be had has given its page all the same.
  const sitemaps = await fetcher.sitemapsOf(url).catch(() => []);
  // Other sitemaps are the archive: tens of thousands of old pages.
  const news = sitemaps.filter((sitemap) => /news/i.test(sitemap) && URL.canParse(sitemap));
  return [...named, ...news.map((sitemap) => ({ url: sitemap }))];
}
