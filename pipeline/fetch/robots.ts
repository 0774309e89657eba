import { LRUCache } from "lru-cache";
import type { FetchConfig } from "../../schemas/fetch-config.js";
import { FetchError } from "./fetch-error.js";
import { type RobotsRules, readRobots } from "./robots-text.js";

/** Hosts whose rules are kept; those of a usual robots.txt take some 5 KB. */
const MAX_KEPT = 5_000;
/** A robots.txt that could not be had is asked for again after this. */
const FAILED_TTL_MS = 600_000;

const everything: RobotsRules = { isAllowed: () => true, crawlDelayMs: undefined, sitemaps: [] };

/**
 * Rules by origin, kept for a day. As RFC 9309 says: no robots.txt (4xx) allows everything; one that cannot be had
 * (5xx, no connection) allows nothing for now.
 * @param load gives the text of a robots.txt
 */
export function robotsCache(load: (url: URL) => Promise<string>, config: FetchConfig, now: () => number) {
  const kept = new LRUCache<string, { until: number; rules: Promise<RobotsRules> }>({ max: MAX_KEPT });
  const robotName = config.userAgent.split("/")[0] ?? config.userAgent;

  /** @throws FetchError WD_FETCH_ROBOTS_UNAVAILABLE, or why the host could not be reached */
  return async function rulesFor(url: URL): Promise<RobotsRules> {
    const known = kept.get(url.origin);
    if (known && known.until > now()) return known.rules;
    const rules = readRules(new URL("/robots.txt", url.origin));
    const entry = { until: now() + config.robotsTtlMs, rules };
    kept.set(url.origin, entry);
    rules.catch((error) => {
      // A host out of reach has its own memory; only what robots.txt itself answered is remembered here.
      const answered = error instanceof FetchError && error.code === "WD_FETCH_ROBOTS_UNAVAILABLE";
      entry.until = answered ? now() + FAILED_TTL_MS : 0;
    });
    return rules;
  };

  async function readRules(url: URL): Promise<RobotsRules> {
    try {
      return readRobots(await load(url), robotName);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (saysNothing(error)) return everything;
      if (error.status === undefined) throw error;
      throw new FetchError("WD_FETCH_ROBOTS_UNAVAILABLE", `${url.href} answered ${error.status}.`, {
        input: url.href,
        status: error.status,
        retryAfterMs: error.retryAfterMs ?? FAILED_TTL_MS,
      });
    }
  }
}

/** 4xx but 429, a redirect that leads nowhere, a picture: there is no robots.txt. */
function saysNothing(error: FetchError): boolean {
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return error.status !== 429;
  return error.code === "WD_FETCH_REDIRECTS" || error.code === "WD_FETCH_NOT_TEXT";
}
