import type { Feed } from "./feed.js";
import { itemUrl } from "./item-url.js";

/** Plain text with a URL a line; blank lines and lines that begin with `#` are passed over, others warned about. */
export function readUrlList(text: string): Feed {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const entries = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const urls = entries.flatMap((line) => (/^https?:\/\//i.test(line) ? (itemUrl(line, line) ?? []) : []));
  const unread = entries.length - urls.length;
  return {
    format: "url-list",
    items: [...new Set(urls)].map((url) => ({ url })),
    warnings: unread > 0 ? [`${unread} of ${entries.length} lines are no http or https URL`] : [],
  };
}
