import { z } from "zod";
import { AlertRule, MailConfig } from "./alert.js";
import { DeskConfig } from "./desk-config.js";
import { FetchConfig, PollPolicy } from "./fetch-config.js";
import { ParseConfig } from "./parse-config.js";

const WebUrl = z.url({ protocol: /^https?$/, message: "expected an http or https URL" });

/** Addresses are shown, logged and given away as OPML: what is secret stands elsewhere. */
const OpenUrl = WebUrl.refine((url) => !URL.canParse(url) || new URL(url).username === "", {
  message:
    'user and password do not belong into an address: set fetch.hosts["HOST"].headers.authorization to "Basic …"',
});

/** A feed, sitemap or list of articles to watch. The home page of a site stands for the first feed that it names. */
export const FeedConfig = z.strictObject({
  url: OpenUrl,
  /** How often to look, in minutes, where the feed itself does not say (ttl, Cache-Control). */
  everyMinutes: z.int().min(1).max(10_080).optional(),
  /**
   * Where the text of an article comes from: its `page`, or the `entry` of the feed itself. Entries save a fetch where
   * a feed carries whole articles.
   */
  content: z.enum(["page", "entry"]).default("page"),
});
export type FeedConfig = z.infer<typeof FeedConfig>;

/** A folder that a wire's delivery program writes files into (NewsML-G2, NITF, ninjs, or feeds). */
export const WireConfig = z.strictObject({
  folder: z.string().min(1),
  /** Senders and their tokens: `POST /wire` at the watch port lays files into the folder. */
  tokens: z.record(z.string().min(1), z.string().min(16)).optional(),
  /** Files in its `done/` are deleted after so many days; without it they are kept. */
  keepDays: z.int().min(1).optional(),
});
export type WireConfig = z.infer<typeof WireConfig>;

/** Plug-in extractors, and what is set about all of them. */
export const ExtractorsConfig = z.strictObject({
  /** npm packages, or files; seen from the folder of the configuration file. */
  plugIns: z.array(z.string().min(1)).default([]),
  /** Names of extractors that do not run. */
  disabled: z.array(z.string().min(1)).default([]),
  /** Options by extractor name; each extractor checks its own. */
  options: z.record(z.string(), z.unknown()).default({}),
});
export type ExtractorsConfig = z.infer<typeof ExtractorsConfig>;

/** How much the pipeline takes on at once, and when it gives up. */
export const LimitsConfig = z.strictObject({
  /** Worker threads that parse and extract; 0 for one per core but one. Each takes about 200 MB. */
  threads: z.int().min(0).max(256).default(0),
  /** Pages on their way from hosts at once, in this process. */
  fetches: z.int().min(1).max(1_000).default(32),
  /** A page that is not parsed and extracted in this time is stopped. The slowest honest article takes about 1 s. */
  stageSeconds: z.number().positive().max(3_600).default(30),
  /** Feeds rest while so many articles wait to be fetched (story-indexer's bound). */
  waiting: z.int().min(1).default(100_000),
  /** Fetches rest while so many fetched pages wait to be extracted. */
  unprocessed: z.int().min(1).default(1_000),
  /** How often a fetch is tried in all; with the pauses below that is most of two days. */
  attempts: z.int().min(1).max(100).default(10),
  /** Pause before the second attempt, doubled each time after that, up to `longestPauseSeconds`. */
  pauseSeconds: z.number().positive().default(60),
  longestPauseSeconds: z.number().positive().default(21_600),
  /** With `--once`: attempts in one run. What still fails then is taken up by the next run. */
  onceAttempts: z.int().min(1).max(10).default(2),
  oncePauseSeconds: z.number().positive().max(600).default(2),
  /** With `--once`: how long a run waits for a host that asked for a pause. */
  onceWaitSeconds: z.number().nonnegative().default(90),
  /** How long running work may take to end after SIGTERM or SIGINT. */
  stopSeconds: z.number().positive().max(600).default(20),
  /** A worker that has shown no sign of life for so long counts as dead, and its jobs go to another. */
  lockSeconds: z.number().min(1).max(600).default(30),
  /** Raw pages are thrown away after so many days. */
  keepPagesDays: z.int().min(1).default(30),
});
export type LimitsConfig = z.infer<typeof LimitsConfig>;

export const LogConfig = z.strictObject({
  level: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("warn"),
});

/** Health, readiness and metrics for whoever watches the process. Off without a port. */
export const WatchConfig = z.strictObject({
  port: z.int().min(0).max(65_535).optional(),
  host: z.string().min(1).default("127.0.0.1"),
});

/** Where the spans of articles go. Off without it. */
export const TracesConfig = z.strictObject({
  /** Address of an OpenTelemetry collector for OTLP over HTTP: `http://host:4318/v1/traces`. */
  otlp: WebUrl,
  headers: z.record(z.string(), z.string()).default({}),
  /** Share of articles that are traced. */
  sample: z.number().min(0).max(1).default(1),
});
export type TracesConfig = z.infer<typeof TracesConfig>;

/** Everything that `wiredesk.config.ts` can say. Unknown keys are refused, with the path of the key. */
export const Config = z
  .strictObject({
    /** Holds the embedded database and what else a run leaves. */
    dataDir: z.string().min(1).default(".wiredesk"),
    /** A PostgreSQL server in place of the embedded database; else from DATABASE_URL. */
    databaseUrl: z.url({ protocol: /^postgres(?:ql)?$/, message: "expected postgres://…" }).optional(),
    /** A Redis or Valkey server for the queue; else from REDIS_URL. */
    redisUrl: z.url({ protocol: /^rediss?$/, message: "expected redis://…" }).optional(),
    /** Sets apart several installations on one Redis. */
    queuePrefix: z
      .string()
      .regex(/^[\w-]{1,60}$/)
      .default("wiredesk"),
    feeds: z.array(z.union([OpenUrl.transform((url) => FeedConfig.parse({ url })), FeedConfig])).default([]),
    /** Lists of more feeds: OPML files, or plain text with an address a line; relative to the configuration. */
    feedLists: z.array(z.string().min(1)).default([]),
    wires: z.array(WireConfig).default([]),
    /** How often feeds are looked at, and failing ones again. */
    poll: PollPolicy.prefault({}),
    fetch: FetchConfig.prefault({}),
    parse: ParseConfig.prefault({}),
    extractors: ExtractorsConfig.prefault({}),
    limits: LimitsConfig.prefault({}),
    alerts: z.array(AlertRule).default([]),
    mail: MailConfig.optional(),
    log: LogConfig.prefault({}),
    watch: WatchConfig.prefault({}),
    traces: TracesConfig.optional(),
    desk: DeskConfig.prefault({}),
  })
  .check(({ value, issues }) => {
    const mails = value.alerts.findIndex(({ to }) => to.some((target) => "email" in target));
    if (mails >= 0 && value.mail === undefined) {
      const message = "an alert by email needs a mail server: set mail.smtp and mail.from";
      issues.push({ code: "custom", input: value.alerts[mails], path: ["alerts", mails], message });
    }
    const names = value.alerts.map(({ name }) => name);
    const twice = names.findIndex((name, place) => names.indexOf(name) !== place);
    if (twice >= 0) {
      const message = `another alert has the name "${names[twice]}"`;
      issues.push({ code: "custom", input: names[twice], path: ["alerts", twice, "name"], message });
    }
    const drop = value.wires.findIndex(({ tokens }) => tokens !== undefined);
    if (drop >= 0 && value.watch.port === undefined) {
      const message = "files are taken by POST /wire at the watch port: set watch.port";
      issues.push({ code: "custom", input: value.wires[drop], path: ["wires", drop, "tokens"], message });
    }
  });
/** A configuration with every default filled in. */
export type Config = z.infer<typeof Config>;
/** A configuration as a person writes it. */
export type ConfigInput = z.input<typeof Config>;
