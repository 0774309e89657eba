import { load } from "cheerio/slim";
import type { FeedContext } from "./feed.js";
import { malformed } from "./malformed.js";

/** Feeds nest a dozen elements deep, NewsML-G2 with HTML inside some forty; readers recurse, so depth is held. */
const MAX_DEPTH = 200;

/**
 * Takes off what stands before the document (warnings of PHP, blank lines) and its DOCTYPE, and refuses what is aimed
 * at the reader: entity declarations and bottomless nesting.
 * @throws WiredeskError WD_FEED_MALFORMED
 */
export function cleanXml(text: string, context: FeedContext): string {
  const start = text.search(/<(\?xml|!DOCTYPE|!--|[A-Za-z])/);
  if (start < 0) throw malformed(context, "there is no XML in it.");
  // XML forbids control characters; readers choke on them or pass them on.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const body = text.slice(start).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "");
  if (/<!ENTITY/i.test(body.slice(0, body.search(/<[A-Za-z]/))))
    throw malformed(context, "it declares entities of its own, which no feed needs and attacks use.");
  if (depthOf(body) > MAX_DEPTH) throw malformed(context, `elements nest deeper than ${MAX_DEPTH}.`);
  return body.replace(/<!DOCTYPE[^>[]{0,500}(\[[^\]]{0,2000}\])?[^>]{0,100}>/i, "");
}

/**
 * Writes a broken document anew, with every element closed and every stray `&` and attribute put right. Of a document
 * that breaks off, the unfinished last item goes: its link may be half a link.
 */
export function rewriteXml(text: string): string {
  return load(withoutTornEnd(text), { xml: { decodeEntities: false, recognizeCDATA: true } }).xml();
}

function withoutTornEnd(text: string): string {
  if (/<\/(rss|[\w-]+:rdf|rdf|feed|urlset|sitemapindex|opml)\s{0,20}>/i.test(text.slice(-500))) return text;
  const ends = ["</item>", "</entry>", "</url>", "</sitemap>"].map((end) => {
    const start = text.lastIndexOf(end);
    return start < 0 ? 0 : start + end.length;
  });
  return text.slice(0, Math.max(...ends) || text.length);
}

/** Greatest depth that opening tags could reach; unclosed ones count, for a reader nests them too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  const tag = /<!\[CDATA\[|<!--|<(\/?)[A-Za-z_]/g;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    if (match[0] === "<![CDATA[" || match[0] === "<!--") {
      const end = text.indexOf(match[0] === "<!--" ? "-->" : "]]>", tag.lastIndex);
      if (end < 0) break;
      tag.lastIndex = end;
      continue;
    }
    const close = text.indexOf(">", tag.lastIndex);
    if (close < 0) break;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else if (text[close - 1] !== "/") depth += 1;
    deepest = Math.max(deepest, depth);
    tag.lastIndex = close;
  }
  return deepest;
}
