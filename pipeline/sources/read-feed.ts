import { readAtom } from "./atom.js";
import { decodeXml } from "./decode-xml.js";
import type { Feed, FeedContext } from "./feed.js";
import { readJsonFeed } from "./json-feed.js";
import { malformed } from "./malformed.js";
import { cleanXml, rewriteXml } from "./mend-xml.js";
import { readNewsMl } from "./newsml-g2.js";
import { readNinjs } from "./ninjs.js";
import { readNitf } from "./nitf.js";
import { readOpml } from "./opml.js";
import { readRdf } from "./rdf.js";
import { readRss } from "./rss.js";
import { readSitemap } from "./sitemap.js";
import { rootName, sniffKind } from "./sniff-kind.js";
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
 * out, junk taken off, and what cannot be parsed is put right and parsed again.
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
  const xml = cleanXml(text, context);
  const root = rootName(xml);
  const read = readers[root];
  if (read === undefined) throw malformed(context, `its root is <${root.slice(0, 50)}>, which is no feed.`);
  try {
    return read(xml, context);
  } catch {
    return readAgain(read, xml, context);
  }
}

function readAgain(
  read: (xml: string, context: FeedContext) => Feed,
  xml: string,
  context: FeedContext,
): Feed {
  try {
    const feed = read(rewriteXml(xml), context);
    return { ...feed, warnings: ["the feed is broken XML and was put right", ...feed.warnings] };
  } catch (error) {
    throw malformed(context, "it cannot be read, not even after putting its XML right.", error);
  }
}

function readJson(text: string, context: FeedContext): Feed {
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
