const feedRoots = "rss|rdf|feed|urlset|sitemapindex|opml|newsmessage|newsitem|packageitem|nitf";
const known = new RegExp(`<(?:[A-Za-z_][\\w.-]{0,50}:)?(${feedRoots})[\\s/>]`, "i");
const page = /<(?:!doctype\s{1,5})?html[\s>]/i;
/** What stands before a root: a declaration, a DOCTYPE, comments, the warnings of a broken server. */
const MAX_BEFORE = 20_000;

/**
 * Finds the element that says what a document is, past whatever stands before it. A page is a page, also where it
 * tells of feeds further down.
 * @returns its name in lower case without prefix and where it begins; null if none is known
 */
export function findRoot(text: string): { name: string; start: number } | null {
  const head = text.slice(0, MAX_BEFORE);
  const feed = known.exec(head);
  const html = head.search(page);
  if (html >= 0 && (feed === null || html < feed.index)) return { name: "html", start: html };
  return feed && { name: (feed[1] ?? "").toLowerCase(), start: feed.index };
}
