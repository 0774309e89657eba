import { createHash } from "node:crypto";
import normalizeUrl from "normalize-url";

/** Parameters that say where a reader came from, never which article is meant. */
const trackers = [
  /^utm_\w+/i,
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ocid|cmpid|ncid|smid|sref)$/i,
  /^(?:at_medium|at_campaign|at_custom\d|partner|ref_src|ref_url|guccounter|guce_referrer\w*|share_id|spm)$/i,
];

/**
 * One spelling for the many addresses of one article: no fragment, no tracking parameters, sorted query, no
 * default port. The path keeps its case. Text that is no URL stays as it is.
 */
export function normalArticleUrl(url: string): string {
  try {
    return normalizeUrl(url, {
      stripHash: true,
      stripWWW: false,
      stripTextFragment: true,
      removeQueryParameters: trackers,
      removeTrailingSlash: true,
      removeSingleSlash: true,
      sortQueryParameters: true,
    });
  } catch {
    return url;
  }
}

/** The stable id of the article at `url`; http and https are the same article. */
export function articleId(url: string): string {
  const address = normalArticleUrl(url).replace(/^https?:/, "");
  return `a${createHash("sha256").update(address).digest("hex").slice(0, 20)}`;
}
