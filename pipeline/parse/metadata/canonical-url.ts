import normalizeUrl from "normalize-url";
import { firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";

const tracking = [
  /^(?:utm_|mtm_|pk_|hsa_|at_|wt_|cx_|vero_|oly_|_hs|__hs|mc_|guce_)/i,
  /^(?:fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|ttclid|igshid|wbraid|gbraid|ref|ref_src|ref_url|refsrc|src|source|cmp|cmpid|icid|ncid|ocid|cid|smid|sref|share|spm|xtor|dicbo|feature|partner|taid|amp|outputType|wt_mc|wtmc|zephr_sso_ott|chan|tpcc|s_cid|fb_ref|echobox|leadSource)$/i,
];

/** The page's own address: what it declares as canonical on its own site, else where it was fetched; tracking cut. */
export function readCanonicalUrl(context: PageContext): string | null {
  const declared = [
    context.survey.links.get("canonical")?.[0],
    firstMeta(context, "og:url"),
    textOf(context.node?.url),
  ];
  for (const address of declared) {
    const url = resolveUrl(address, context.url);
    if (url !== null && isArticlePath(url, context.url)) return cutTracking(url);
  }
  return context.url === null ? null : cutTracking(context.url);
}

function resolveUrl(address: string | null | undefined, base: string | null): string | null {
  if (address == null || address.length > 2_000) return null;
  if (base !== null && URL.canParse(base))
    return URL.canParse(address, base) ? new URL(address, base).href : null;
  return URL.canParse(address) ? new URL(address).href : null;
}

/** Some pages name their front page as canonical: that is no article's address. */
function isArticlePath(url: string, fetched: string | null): boolean {
  const parsed = new URL(url);
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return false;
  if (parsed.pathname.length > 1 || parsed.search !== "") return true;
  return fetched === null || !URL.canParse(fetched) || new URL(fetched).pathname === "/";
}

/** An http address without tracking parameters and fragment; what cannot be read as one stays as it is. */
export function cutTracking(url: string): string {
  try {
    return normalizeUrl(url, {
      stripWWW: false,
      stripHash: true,
      removeTrailingSlash: false,
      removeQueryParameters: tracking,
      sortQueryParameters: false,
    });
  } catch {
    return url;
  }
}
