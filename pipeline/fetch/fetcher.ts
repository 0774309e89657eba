import { setTimeout as delay } from "node:timers/promises";
import { FetchConfig, type HostPace, type HostRule } from "../../schemas/fetch-config.js";
import { addressGuard, type Resolve } from "./address-guard.js";
import { type Answer, exchange } from "./exchange.js";
import { FetchError, shownUrl } from "./fetch-error.js";
import type { Fetched, FetchKind, FetchRequest } from "./fetched.js";
import { hopCookies } from "./hop-cookies.js";
import { hostPatterns } from "./host-patterns.js";
import { type HostState, memoryHostState } from "./host-state.js";
import { createAgents } from "./proxies.js";
import { nextHop } from "./redirects.js";
import { readRetryAfter } from "./retry-after.js";
import { robotsCache } from "./robots.js";
import { statusError } from "./status.js";
import { readTarget } from "./target.js";
import { type Clock, createTurn, hostKey } from "./turn.js";
import { untilAborted } from "./until-aborted.js";

export interface Fetcher {
  /**
   * Gets a page or feed: robots.txt first, at the host's pace, redirects followed one checked hop at a time.
   * @throws FetchError WD_FETCH_*; its `outcome` says whether to try again, `retryAfterMs` when
   */
  get(url: string, request?: FetchRequest): Promise<Fetched>;
  /** Sitemaps that the host's robots.txt names. @throws FetchError */
  sitemapsOf(url: string): Promise<string[]>;
  close(): Promise<void>;
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, signal && { signal });
  },
};

/** A validator goes back to the host as a header; one with other characters than these is dropped, not sent. */
const headerSafe = /^[\x20-\x7e]{1,500}$/;

/**
 * @param config checked by `FetchConfig`; `FetchConfig.parse({})` gives the defaults
 * @param state the pace of hosts; give workers one in common
 * @param world clock and resolver, for tests
 */
export function createFetcher(
  config: FetchConfig = FetchConfig.parse({}),
  state: HostState = memoryHostState(),
  world: { clock?: Clock; resolve?: Resolve } = {},
): Fetcher {
  const clock = world.clock ?? systemClock;
  const guard = addressGuard(hostPatterns(config.allowHosts), world.resolve);
  const ignoresRobots = hostPatterns(config.ignoreRobotsFor);
  const hostRules = Object.entries(config.hosts).map(([name, rule]) => ({
    named: hostPatterns([name]),
    rule,
  }));
  const ruleFor = (url: URL): HostRule | undefined => hostRules.find(({ named }) => named.hasUrl(url))?.rule;
  const agents = createAgents(config.proxy);
  const robotsFor = robotsCache(loadRobots, config, clock.now);

  async function get(text: string, request: FetchRequest = {}): Promise<Fetched> {
    const first = readTarget(text);
    const turn = createTurn(state, config, clock, request.signal);
    const beforeHop = async (url: URL) => turn.at(url, () => paceAt(url, request.signal));
    try {
      return await follow(first, request, beforeHop);
    } catch (error) {
      if (request.signal?.aborted) throw aborted(first, error);
      throw error instanceof FetchError ? error.withInput(shownUrl(first)) : error;
    } finally {
      await turn.end();
    }
  }

  /** Checks robots.txt and gives the pace: what the user says, else what the host asks, else the default. */
  async function paceAt(url: URL, signal: AbortSignal | undefined): Promise<HostPace> {
    const { gapMs, concurrency } = ruleFor(url) ?? {};
    let gap = gapMs ?? config.pace.gapMs;
    if (!ignoresRobots.hasUrl(url)) {
      guard.checkUrl(url);
      const robots = await untilAborted(robotsFor(url), signal);
      const input = shownUrl(url);
      if (!robots.isAllowed(url))
        throw new FetchError("WD_FETCH_ROBOTS", `${input}: robots.txt of ${url.host} forbids it.`, { input });
      if (gapMs === undefined && robots.crawlDelayMs !== undefined)
        gap = Math.max(gap, Math.min(robots.crawlDelayMs, config.maxCrawlDelayMs));
    }
    return { gapMs: gap, concurrency: concurrency ?? config.pace.concurrency };
  }

  /** robots.txt is asked for once a day, outside the host's pace: the page that waits for it comes right after. */
  async function loadRobots(url: URL): Promise<string> {
    const { body } = await follow(url, { kind: "robots" }, async () => {});
    return Buffer.from(body).toString("utf8");
  }

  async function follow(
    first: URL,
    request: FetchRequest,
    beforeHop: (url: URL) => Promise<void>,
  ): Promise<Fetched> {
    const cookies = config.cookies === "hop" ? hopCookies() : null;
    const visited: URL[] = [];
    let url = first;
    let permanent = true;
    let movedTo: string | undefined;
    for (;;) {
      await beforeHop(url);
      const answer = await ask(url, request.kind ?? "page", request.signal, {
        ...validators(request),
        ...cookies?.headersFor(url),
      });
      cookies?.keep(url, answer.cookies);
      visited.push(url);
      const hop = nextHop(answer, visited, config.maxRedirects);
      if (hop === null)
        return fetched(first, answer, "etag" in request || "lastModified" in request, movedTo);
      permanent &&= hop.permanent;
      if (permanent) movedTo = shownUrl(hop.url);
      url = hop.url;
    }
  }

  async function ask(
    url: URL,
    kind: FetchKind,
    signal: AbortSignal | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    guard.checkUrl(url);
    const { agent, proxied } = agents.for(url);
    try {
      const answer = await exchange(
        {
          url,
          kind,
          signal,
          agent,
          lookup: proxied ? undefined : guard.lookupFor(url),
          headers: { ...headers, ...ruleFor(url)?.headers },
        },
        config,
      );
      await state.reached(hostKey(url));
      await pauseIfAsked(url, answer);
      return answer;
    } catch (error) {
      if (error instanceof FetchError && error.unconnected)
        await state.failed(hostKey(url), config, clock.now());
      throw error;
    }
  }

  /** 429 and 503 stop all fetches from the host for as long as it says, or a while. */
  async function pauseIfAsked(url: URL, answer: Answer): Promise<void> {
    if (answer.status !== 429 && answer.status !== 503) return;
    const now = clock.now();
    const asked = readRetryAfter(answer.header("retry-after"), now) ?? config.pauseMs;
    await state.pause(hostKey(url), now + Math.min(asked, config.maxPauseMs), now);
  }

  function fetched(first: URL, answer: Answer, conditional: boolean, movedTo: string | undefined): Fetched {
    const retryAfter = readRetryAfter(answer.header("retry-after"), clock.now());
    const notModified = answer.status === 304 && conditional;
    if (!notModified && (answer.status < 200 || answer.status > 299)) throw statusError(answer, retryAfter);
    const etag = answer.header("etag");
    const lastModified = answer.header("last-modified");
    return {
      url: shownUrl(first),
      finalUrl: shownUrl(answer.url),
      ...(movedTo !== undefined && { movedTo }),
      status: answer.status,
      notModified,
      contentType: answer.header("content-type") ?? null,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      ...(retryAfter !== undefined && { retryAfter }),
      body: answer.body,
      fetchedAt: new Date(clock.now()).toISOString(),
    };
  }

  return {
    get,
    sitemapsOf: async (url) => (await robotsFor(readTarget(url))).sitemaps,
    close: async () => agents.destroy(),
  };
}

function validators({ etag, lastModified }: FetchRequest): Record<string, string> {
  return {
    ...(etag !== undefined && headerSafe.test(etag) && { "if-none-match": etag }),
    ...(lastModified !== undefined && headerSafe.test(lastModified) && { "if-modified-since": lastModified }),
  };
}

function aborted(url: URL, cause: unknown): FetchError {
  const input = shownUrl(url);
  return new FetchError("WD_FETCH_ABORTED", `${input}: the fetch was called off.`, { input, cause });
}
