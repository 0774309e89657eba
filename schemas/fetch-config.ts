import { z } from "zod";

const Milliseconds = z.int().nonnegative();
const Bytes = z.int().positive();

/** A host as it stands in a URL: `example.com`, `*.example.com` (any depth below it), `example.com:8080`, `[::1]`. */
const HostPattern = z.string().min(1).toLowerCase();

/** Time limits of one HTTP exchange, by phase. */
export const FetchTimeouts = z.strictObject({
  lookupMs: Milliseconds.default(5_000),
  connectMs: Milliseconds.default(10_000),
  secureConnectMs: Milliseconds.default(10_000),
  /** From the sent request to the first byte of the answer. */
  responseMs: Milliseconds.default(20_000),
  /** Longest silence on the connection, in the middle of a body too. Below `responseMs` it would cut that short. */
  idleMs: Milliseconds.default(20_000),
  /** The whole exchange: a host that drips a byte a second stays under `idleMs` for ever. */
  totalMs: Milliseconds.default(60_000),
});
export type FetchTimeouts = z.infer<typeof FetchTimeouts>;

/** How hard one host may be asked. */
export const HostPace = z.strictObject({
  /** From the start of one request to the start of the next. */
  gapMs: Milliseconds.default(5_000),
  concurrency: z.int().positive().default(4),
});
export type HostPace = z.infer<typeof HostPace>;

/** What differs for one host. Wins over the defaults and over the crawl-delay of its robots.txt. */
export const HostRule = HostPace.partial().extend({
  /** Sent with every request to that host and to no other (a subscriber's `authorization`, for one). */
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string().regex(/^[\t\x20-\x7e\x80-\xff]*$/)).default({}),
});
export type HostRule = z.infer<typeof HostRule>;

/** Everything that can be set about fetching; the defaults are those of a crawler that hosts tolerate. */
export const FetchConfig = z.strictObject({
  /** Its first word, up to the slash, is the name looked up in robots.txt. */
  userAgent: z
    .string()
    .regex(
      /^[A-Za-z_-]+\/[\x20-\x7e]+$/,
      "a name, a slash, a version: Wiredesk/0.1 (+https://example.com/bot)",
    )
    .default("Wiredesk/0.1 (news fact extraction; +https://www.npmjs.com/package/wiredesk)"),
  acceptLanguage: z
    .string()
    .regex(/^[\x20-\x7e]*$/)
    .default("en, *;q=0.5"),
  timeouts: FetchTimeouts.prefault({}),
  /** On the wire, and again after decompression. News pages stay under 3 MB; 10 MB is what story-indexer takes. */
  maxBytes: Bytes.default(10_000_000),
  /** Hops after the first URL. Browsers give up at 20; shorteners and consent hops need about 5. */
  maxRedirects: z.int().nonnegative().default(8),
  pace: HostPace.prefault({}),
  hosts: z.record(HostPattern, HostRule).default({}),
  /** Hosts, addresses and CIDR blocks of one's own that may be fetched although they are private. */
  allowHosts: z.array(HostPattern).default([]),
  /** Hosts that have given leave to pass over their robots.txt; `*` for all. */
  ignoreRobotsFor: z.array(HostPattern).default([]),
  /** A longer crawl-delay than this is cut to it; sites have been seen asking for days. */
  maxCrawlDelayMs: Milliseconds.default(60_000),
  /** RFC 9309 allows a day. */
  robotsTtlMs: Milliseconds.default(86_400_000),
  /** How long `get` waits for its turn at a host before it throws WD_FETCH_HOST_PAUSED. */
  maxWaitMs: Milliseconds.default(60_000),
  /** Pause of a host after 429 or 503 without Retry-After. */
  pauseMs: Milliseconds.default(30_000),
  /** A longer Retry-After is cut to this. */
  maxPauseMs: Milliseconds.default(86_400_000),
  /** So many failures to connect in a row, and the host is left alone for `deadMs`. */
  deadAfter: z.int().positive().default(2),
  deadMs: Milliseconds.default(600_000),
  /** `environment` reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY; `none` connects directly; else the proxy's URL. */
  proxy: z.union([z.enum(["environment", "none"]), z.url({ protocol: /^https?$/ })]).default("environment"),
  /** `hop` keeps cookies while following the redirects of one page (some sites loop without); never longer. */
  cookies: z.enum(["off", "hop"]).default("off"),
});
export type FetchConfig = z.infer<typeof FetchConfig>;
/** What a caller may give: every option has a default. */
export type FetchOptions = z.input<typeof FetchConfig>;

/** How often feeds are asked. What a feed says of itself (`ttl`, `skipHours`, Retry-After) may only make it rarer. */
export const PollPolicy = z.strictObject({
  everyMs: Milliseconds.default(300_000),
  /** First pause after a failure; each further failure doubles it. */
  firstRetryMs: Milliseconds.default(60_000),
  /** Neither a failing feed nor one that asks for it is left alone for longer. */
  longestMs: Milliseconds.default(86_400_000),
});
export type PollPolicy = z.infer<typeof PollPolicy>;
