import { type PollMessage, WiredeskError } from "../../schemas/index.js";
import type { Fetched } from "../fetch/index.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { discoverFeeds, readFeed, sniffKind } from "../sources/index.js";
import {
  type Feed as FeedRow,
  feedId,
  getFeed,
  keepBlob,
  markFetched,
  noteFeedFailed,
  noteFeedRead,
  offerArticles,
} from "../store/index.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { Desk } from "./desk.js";
import { offerItems } from "./offer-items.js";
import { postTickets } from "./post-tickets.js";
import { describe, retryAfter } from "./settle.js";

const minute = 60_000;
/** A healthy feed that does not say otherwise. */
const everyMinutes = 10;
const longestPauseMinutes = 1_440;

/** Looks at a feed and queues what is new in it; at an address of which nobody knows yet, at whatever is there. */
export async function pollStage(desk: Desk, message: PollMessage, attempt: Attempt): Promise<void> {
  const row = message.feedId === undefined ? undefined : await getFeed(desk.store, message.feedId);
  if (message.feedId !== undefined && !row) return;
  try {
    await look(desk, message, row, attempt);
  } catch (error) {
    if (error instanceof Postpone) throw error;
    if (isDatabaseTrouble(error)) throw new Postpone(5_000);
    await fail(desk, message, row, error);
  }
}

async function look(
  desk: Desk,
  { url }: PollMessage,
  row: FeedRow | undefined,
  attempt: Attempt,
): Promise<void> {
  const fetched = await desk.fetcher.get(url, {
    kind: "feed",
    signal: attempt.signal,
    ...(row?.etag && { etag: row.etag }),
    ...(row?.last_modified && { lastModified: row.last_modified }),
  });
  if (!row && sniffKind(fetched.body, fetched.contentType) === "page") return takePage(desk, url, fetched);
  if (fetched.notModified) {
    desk.report({ type: "polled", url, offered: 0, queued: 0 });
    return row && noteFeedRead(desk.store, row.id, { nextPollAt: nextPoll(desk, row), changed: false });
  }
  const feed = readFeed(fetched.body, { url: fetched.finalUrl, contentType: fetched.contentType });
  const queued = await offerItems(desk, feed.items, row);
  const further = (feed.nextUrls ?? []).map((next) => ({
    id: `next-${feedId(next)}`,
    message: { url: next },
  }));
  await desk.queue.post("poll", further);
  desk.report({ type: "polled", url, offered: feed.items.length, queued });
  if (!row) return;
  await noteFeedRead(desk.store, row.id, {
    nextPollAt: nextPoll(desk, row),
    changed: queued > 0,
    format: feed.format,
    etag: fetched.etag ?? null,
    lastModified: fetched.lastModified ?? null,
    ...(feed.title !== undefined && { title: feed.title }),
  });
}

/** The address is that of an article: its page is here already. A home page stands for the first feed it names. */
async function takePage(desk: Desk, url: string, page: Fetched): Promise<void> {
  if (new URL(page.finalUrl).pathname === "/") {
    const [feed] = discoverFeeds(Buffer.from(page.body).toString(), { url: page.finalUrl });
    if (feed)
      return desk.queue.post("poll", [{ id: `found-${feedId(feed.url)}`, message: { url: feed.url } }]);
  }
  const tickets = await offerArticles(desk.store, [{ url }], { again: true });
  desk.report({ type: "polled", url, offered: 1, queued: tickets.length });
  const blobId = await keepBlob(desk.store, page.body);
  for (const ticket of tickets) {
    await markFetched(desk.store, ticket, {
      blobId,
      finalUrl: page.finalUrl,
      status: page.status,
      contentType: page.contentType,
      etag: page.etag ?? null,
      lastModified: page.lastModified ?? null,
      fetchedAt: page.fetchedAt,
    });
    desk.report({ type: "fetched", url });
  }
  await postTickets(desk, "process", tickets);
}

function nextPoll(_desk: Desk, _row: FeedRow): Date {
  return new Date(Date.now() + everyMinutes * minute);
}

/** A feed that fails is looked at again by itself, with growing pauses up to a day. */
async function fail(
  desk: Desk,
  { url }: PollMessage,
  row: FeedRow | undefined,
  error: unknown,
): Promise<void> {
  const known =
    error instanceof WiredeskError
      ? error
      : new WiredeskError("WD_INTERNAL", `${url}: ${String(error)}`, { input: url, cause: error });
  if (known.code === "WD_FETCH_HOST_PAUSED") {
    throw new Postpone(desk.slots.take(url, retryAfter(known) ?? 5_000, Date.now()));
  }
  const pause = Math.min(everyMinutes * 2 ** (row?.failures ?? 0), longestPauseMinutes) * minute;
  const nextPollAt = new Date(Date.now() + Math.max(pause, retryAfter(known) ?? 0));
  if (row) await noteFeedFailed(desk.store, row.id, { code: known.code, message: known.message, nextPollAt });
  desk.report({ type: "feed-failed", ...describe({ stage: "poll", url }, known) });
}
