import { createHash } from "node:crypto";
import { z } from "zod";
import type { PollPolicy } from "../../schemas/fetch-config.js";

/** What is kept about a feed between polls. Times are milliseconds since 1970. */
export const FeedState = z.strictObject({
  url: z.string(),
  nextAt: z.number(),
  /** Validators of the last answer, for a conditional request. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  ttlMinutes: z.number().optional(),
  skipHours: z.array(z.number()).optional(),
  skipDays: z.array(z.number()).optional(),
  /** Failures in a row. */
  failures: z.int(),
  lastError: z.strictObject({ code: z.string(), message: z.string(), at: z.number() }).optional(),
  lastReadAt: z.number().optional(),
  /** What was wrong with the feed although it could be read. */
  warnings: z.array(z.string()).optional(),
});
export type FeedState = z.infer<typeof FeedState>;

/** How a poll went. `read` brought a feed, `unchanged` a 304, `failed` an error with its code. */
export type PollOutcome =
  | {
      kind: "read";
      etag?: string | undefined;
      lastModified?: string | undefined;
      /** The feed has moved for good (301, 308). */
      movedTo?: string | undefined;
      retryAfterMs?: number | undefined;
      feed: { ttlMinutes?: number; skipHours?: number[]; skipDays?: number[]; warnings?: string[] };
    }
  | { kind: "unchanged"; retryAfterMs?: number | undefined }
  | { kind: "failed"; code: string; message: string; retryAfterMs?: number | undefined };

const HOUR = 3_600_000;
const WEEK_HOURS = 168;

/** So many failures in a row, and a feed that has moved is looked for where it was at first. */
const failuresBeforeReturn = 3;

/** The state with which a feed is asked: at the address that the configuration names once its later one has failed. */
export function stateToAsk(state: FeedState, url: string): FeedState {
  if (state.url === url || state.failures < failuresBeforeReturn) return state;
  return atAddress(state, url);
}

/** The same feed at another address, whose validators are others. */
export function atAddress({ etag: _etag, lastModified: _date, ...state }: FeedState, url: string): FeedState {
  return { ...state, url };
}

/** A feed never polled before. Feeds begin spread over one interval, so that hundreds do not go off at once. */
export function newFeed(url: string, policy: PollPolicy, now: number): FeedState {
  const phase = createHash("sha256").update(url).digest().readUInt32BE(0) / 2 ** 32;
  return { url, nextAt: now + Math.floor(phase * policy.everyMs), failures: 0 };
}

/**
 * The state after a poll, with the time of the next. A failing feed is asked again after pauses that double up to a
 * day, for ever: one good answer sets it right, without a click. A host that is merely paused is no failure.
 */
export function nextPoll(state: FeedState, outcome: PollOutcome, now: number, policy: PollPolicy): FeedState {
  const asked = outcome.retryAfterMs ?? 0;
  // No feed can ask to be left alone for longer than that; the configuration can.
  const within = (ms: number, wished = 0) =>
    now + Math.max(ms, Math.min(Math.max(wished, asked), policy.longestMs));
  if (outcome.kind === "failed") {
    if (outcome.code === "WD_FETCH_HOST_PAUSED") return { ...state, nextAt: within(policy.firstRetryMs) };
    const failures = state.failures + 1;
    // 2^30 is far beyond a day for any first pause, and keeps the number finite.
    const pause =
      outcome.code === "WD_FETCH_STATUS_GONE"
        ? policy.longestMs
        : Math.min(policy.firstRetryMs * 2 ** Math.min(failures - 1, 30), policy.longestMs);
    const { code, message } = outcome;
    return { ...state, failures, lastError: { code, message, at: now }, nextAt: within(pause) };
  }
  const wishes = outcome.kind === "read" ? outcome.feed : state;
  const { ttlMinutes, skipHours, skipDays, warnings = [] } = wishes;
  const validators = outcome.kind === "read" ? outcome : state;
  return {
    url: (outcome.kind === "read" ? outcome.movedTo : undefined) ?? state.url,
    failures: 0,
    lastReadAt: now,
    ...(validators.etag !== undefined && { etag: validators.etag }),
    ...(validators.lastModified !== undefined && { lastModified: validators.lastModified }),
    ...(ttlMinutes !== undefined && { ttlMinutes }),
    ...(skipHours !== undefined && { skipHours }),
    ...(skipDays !== undefined && { skipDays }),
    ...(warnings.length > 0 && { warnings }),
    nextAt: afterSkipped(within(policy.everyMs, (ttlMinutes ?? 0) * 60_000), skipHours, skipDays),
  };
}

/** The first moment at or after `at` that lies in no skipped hour and day (UTC). Skipping everything skips nothing. */
function afterSkipped(at: number, hours: number[] = [], days: number[] = []): number {
  let moment = at;
  for (let step = 0; step < WEEK_HOURS; step += 1) {
    const date = new Date(moment);
    if (!hours.includes(date.getUTCHours()) && !days.includes(date.getUTCDay())) return moment;
    moment = (Math.floor(moment / HOUR) + 1) * HOUR;
  }
  return at;
}
