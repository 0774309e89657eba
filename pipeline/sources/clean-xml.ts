import type { FeedContext } from "./feed.js";
import { malformed } from "./malformed.js";

/** Feeds nest a dozen elements deep, NewsML-G2 with HTML inside some forty. Parsers search the open ones at each end tag. */
const MAX_DEPTH = 200;

/**
 * Cuts a document out of what stands before it (warnings of PHP, blank lines, a DOCTYPE), and refuses what is aimed at
 * the reader: entity declarations and bottomless nesting.
 * @throws WiredeskError WD_FEED_MALFORMED
 */
export function cleanXml(text: string, rootStart: number, context: FeedContext): string {
  if (/<!ENTITY/i.test(text.slice(0, rootStart)))
    throw malformed(context, "it declares entities of its own, which no feed needs and attacks use.");
  // XML forbids control characters; readers choke on them or pass them on.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const body = text.slice(rootStart).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "");
  if (isDeeper(body, MAX_DEPTH)) throw malformed(context, `its elements nest deeper than ${MAX_DEPTH}.`);
  return body;
}

const ends = ["</item>", "</entry>", "</url>", "</sitemap>"];

/**
 * Of a feed that breaks off before its last end tag, the part up to the last whole item: the link of an unfinished one
 * may be half a link. Null: the feed is whole.
 */
export function withoutTornEnd(xml: string): string | null {
  if (/<\/[\w:.-]{1,60}\s{0,20}>[^<]{0,1000}(<!--[^>]{0,1000}-->\s{0,1000})?$/.test(xml.slice(-3_000)))
    return null;
  const whole = Math.max(...ends.map((end) => xml.lastIndexOf(end) + end.length));
  return whole > 10 ? xml.slice(0, whole) : xml;
}

/** Keeps the stack that a tolerant parser would: an end tag closes all that was opened since its start tag. */
function isDeeper(xml: string, limit: number): boolean {
  const open: string[] = [];
  const tag = /<!\[CDATA\[|<!--|<(\/?)([A-Za-z_][\w:.-]{0,100})/g;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [mark, slash, name = ""] = match;
    const close = xml.indexOf(mark === "<![CDATA[" ? "]]>" : mark === "<!--" ? "-->" : ">", tag.lastIndex);
    if (close < 0) return false;
    if (slash === "/") {
      const start = open.lastIndexOf(name);
      if (start >= 0) open.length = start;
    } else if (name !== "" && xml[close - 1] !== "/") open.push(name);
    if (open.length > limit) return true;
    tag.lastIndex = close;
  }
  return false;
}
