import { LRUCache } from "lru-cache";
import robotsParser from "robots-parser";
import type { FetchConfig } from "../../schemas/fetch-config.js";
import { FetchError } from "./fetch-error.js";

// The package's types promise a default export inside its module; what it exports is the function itself.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a host lets us do. */
export interface RobotsRules {
  isAllowed(url: URL): boolean;
  /** Milliseconds between requests that the host asks for, if it does. */
  crawlDelayMs: number | undefined;
  sitemaps: string[];
}

/** Hosts whose robots.txt is kept; a parsed one takes some 5 KB. */
const MAX_KEPT = 5_000;
/** A robots.txt that could not be had is asked for again after this. */
const FAILED_TTL_MS = 600_000;

const everything: RobotsRules = { isAllowed: () => true, crawlDelayMs: undefined, sitemaps: [] };

/**
 * Rules by origin, kept for a day. As RFC 9309 says: no robots.txt (4xx) allows everything; one that cannot be had
 * (5xx, no connection) allows nothing for now.
 * @param load gives the text of a robots.txt
 */
export function robotsCache(
  load: (url: URL, signal: AbortSignal | undefined) => Promise<string>,
  config: FetchConfig,
  now: () => number,
) {
  const kept = new LRUCache<string, { until: number; rules: Promise<RobotsRules> }>({ max: MAX_KEPT });
  const robotName = config.userAgent.split("/")[0] ?? config.userAgent;

  /** @throws FetchError WD_FETCH_ROBOTS_UNAVAILABLE, or why the host could not be reached */
  return async function rulesFor(url: URL, signal?: AbortSignal): Promise<RobotsRules> {
    const known = kept.get(url.origin);
    if (known && known.until > now()) return known.rules;
    const rules = readRules(new URL("/robots.txt", url.origin), signal);
    const entry = { until: now() + config.robotsTtlMs, rules };
    kept.set(url.origin, entry);
    rules.catch((error) => {
      const passing = error instanceof FetchError && error.code !== "WD_FETCH_ROBOTS_UNAVAILABLE";
      if (passing) kept.delete(url.origin);
      else entry.until = now() + FAILED_TTL_MS;
    });
    return rules;
  };

  async function readRules(url: URL, signal: AbortSignal | undefined): Promise<RobotsRules> {
    const text = await load(url, signal).catch((error: unknown) => {
      if (!(error instanceof FetchError)) throw error;
      if (saysNothing(error)) return null;
      if (error.status === undefined) throw error;
      throw new FetchError("WD_FETCH_ROBOTS_UNAVAILABLE", `${url.href} answered ${error.status}.`, {
        input: url.href,
        status: error.status,
        retryAfterMs: error.retryAfterMs ?? FAILED_TTL_MS,
      });
    });
    return text === null ? everything : parse(url, text);
  }

  function parse(url: URL, text: string): RobotsRules {
    const robots = parseRobots(url.href, text);
    const seconds = robots.getCrawlDelay(robotName);
    return {
      isAllowed: (target) => robots.isAllowed(target.href, robotName) ?? true,
      crawlDelayMs: seconds === undefined || Number.isNaN(seconds) ? undefined : seconds * 1_000,
      sitemaps: robots.getSitemaps(),
    };
  }
}

/** 4xx but 429, a redirect loop, a picture: there is no robots.txt. */
function saysNothing(error: FetchError): boolean {
  if (error.status !== undefined && error.status >= 400 && error.status < 500) return error.status !== 429;
  return error.code === "WD_FETCH_REDIRECTS" || error.code === "WD_FETCH_NOT_TEXT";
}
