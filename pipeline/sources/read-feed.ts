import { readAtom } from "./atom.js";
import { cleanXml, withoutTornEnd } from "./clean-xml.js";
import { decodeXml } from "./decode-xml.js";
import type { Feed, FeedContext } from "./feed.js";
import { findRoot } from "./find-root.js";
import { readJsonFeed } from "./json-feed.js";
import { malformed } from "./malformed.js";
import { readNewsMl } from "./newsml-g2.js";
import { readNinjs } from "./ninjs.js";
import { readNitf } from "./nitf.js";
import { readOpml } from "./opml.js";
import { readRdf } from "./rdf.js";
import { readRss } from "./rss.js";
import { readSitemap } from "./sitemap.js";
import { sniffKind } from "./sniff-kind.js";
import { readUrlList } from "./url-list.js";

const readers: Record<string, (xml: string, context: FeedContext) => Feed> = {
  rss: readRss,
  rdf: readRdf,
  feed: readAtom,
  urlset: readSitemap,
  sitemapindex: readSitemap,
  opml: readOpml,
  newsmessage: readNewsMl,
  newsitem: readNewsMl,
  packageitem: readNewsMl,
  nitf: readNitf,
};

/**
 * Reads a feed, sitemap, list or wire file, whatever its format, as tolerantly as feeds need: the charset is found
 * out, junk before it and a torn end taken off, unclosed elements closed.
 * @throws WiredeskError WD_FEED_MALFORMED
 */
export function readFeed(body: Uint8Array | string, context: FeedContext): Feed {
  if (body.length === 0) throw malformed(context, "it is empty.");
  const { text, warning } = decodeXml(body, context.contentType);
  const feed = readText(text, context);
  return warning === undefined ? feed : { ...feed, warnings: [warning, ...feed.warnings] };
}

function readText(text: string, context: FeedContext): Feed {
  if (/^\s*[[{]/.test(text)) return readJson(text, context);
  if (sniffKind(text, context.contentType) === "list") return readUrlList(text);
  const root = findRoot(text);
  const read = readers[root?.name ?? ""];
  if (root === null || read === undefined)
    throw malformed(context, root ? "it is a page of HTML, no feed." : "nothing in it looks like a feed.");
  const xml = cleanXml(text, root.start, context);
  const torn = withoutTornEnd(xml);
  const feed = read(torn ?? xml, context);
  return torn === null
    ? feed
    : { ...feed, warnings: ["it breaks off; what was unfinished is left out", ...feed.warnings] };
}

/** JSON Feed nests five deep, ninjs some ten; readers recurse. */
const MAX_JSON_DEPTH = 100;

function readJson(text: string, context: FeedContext): Feed {
  if (isDeepJson(text)) throw malformed(context, `it nests deeper than ${MAX_JSON_DEPTH}.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw malformed(context, "it begins as JSON but is none.", error);
  }
  const feed = readJsonFeed(json, context) ?? readNinjs(json, context);
  if (feed === null) throw malformed(context, "it is JSON, but neither JSON Feed nor ninjs.");
  return feed;
}

function isDeepJson(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (inString) {
      if (mark === "\\") at += 1;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === "[" || mark === "{") depth += 1;
    else if (mark === "]" || mark === "}") depth -= 1;
    if (depth > MAX_JSON_DEPTH) return true;
  }
  return false;
}
