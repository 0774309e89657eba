import { type PollMessage, WiredeskError } from "../../schemas/index.js";
import type { Fetched } from "../fetch/index.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { discoverFeeds, newFeed, nextPoll, type PollOutcome, readFeed, sniffKind } from "../sources/index.js";
import { type FeedLook, type Feed as FeedRow, feedId, getFeed, noteFeedLook } from "../store/index.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { Desk } from "./desk.js";
import { offerItems } from "./offer-items.js";
import { describe, retryAfter } from "./settle.js";
import { takePage } from "./take-page.js";

/** A feed that has to wait longer for its host is left for its next time. */
const longestTurnMs = 60_000;
/** The protocol has one level of indexes; sites have been seen with two. More is a circle or a trap. */
const deepestList = 3;

/** Looks at a feed and queues what is new in it; at an address of which nobody knows yet, at whatever is there. */
export async function pollStage(desk: Desk, message: PollMessage, attempt: Attempt): Promise<void> {
  const row = message.feedId === undefined ? undefined : await getFeed(desk.store, message.feedId);
  if (message.feedId !== undefined && !row) return;
  try {
    await look(desk, message, row, attempt);
  } catch (error) {
    if (error instanceof Postpone || isDatabaseTrouble(error)) throw error;
    await fail(desk, message, row, error);
  }
}

async function look(
  desk: Desk,
  { url, depth = 0 }: PollMessage,
  row: FeedRow | undefined,
  attempt: Attempt,
): Promise<void> {
  const state = row?.state;
  const fetched = await desk.fetcher.get(state?.url ?? url, {
    kind: "feed",
    signal: attempt.signal,
    etag: state?.etag,
    lastModified: state?.lastModified,
  });
  if (!row && sniffKind(fetched.body, fetched.contentType) === "page")
    return takeWhatIsThere(desk, url, fetched);
  const retryAfterMs = fetched.retryAfter;
  if (fetched.notModified) {
    desk.report({ type: "polled", url, offered: 0, queued: 0 });
    return noteOutcome(desk, row, { kind: "unchanged", retryAfterMs }, { changed: false });
  }
  const feed = readFeed(fetched.body, { url: fetched.finalUrl, contentType: fetched.contentType });
  const queued = await offerItems(desk, feed.items, { url, row });
  await followList(desk, feed.nextUrls ?? [], depth + 1);
  desk.report({ type: "polled", url, offered: feed.items.length, queued });
  const { etag, lastModified, movedTo } = fetched;
  const { title, format } = feed;
  const outcome: PollOutcome = { kind: "read", etag, lastModified, movedTo, retryAfterMs, feed };
  await noteOutcome(desk, row, outcome, {
    changed: queued > 0,
    format,
    ...(title !== undefined && { title }),
  });
}

/** Looks at what a list names (the parts of a sitemap index), and so on for a few levels. */
async function followList({ queue, log }: Desk, urls: readonly string[], depth: number): Promise<void> {
  if (depth > deepestList) {
    if (urls.length > 0)
      log.warn({ urls: urls.slice(0, 3), depth }, "lists within lists are not followed on");
    return;
  }
  await queue.post(
    "poll",
    urls.map((url) => ({ id: `next-${feedId(url)}`, message: { url, depth } })),
  );
}

/** Sets down how the look went and when the next is due. */
async function noteOutcome(
  { store, config }: Desk,
  row: FeedRow | undefined,
  outcome: PollOutcome,
  found: Omit<FeedLook, "state">,
): Promise<void> {
  if (!row) return;
  const everyMinutes = config.feeds.find(({ url }) => url === row.url)?.everyMinutes;
  const policy =
    everyMinutes === undefined ? config.poll : { ...config.poll, everyMs: everyMinutes * 60_000 };
  const state = row.state ?? newFeed(row.url, policy, Date.now());
  await noteFeedLook(store, row.id, { ...found, state: nextPoll(state, outcome, Date.now(), policy) });
}

/** The address is that of an article: its page is here already. A home page stands for the first feed it names. */
async function takeWhatIsThere(desk: Desk, url: string, page: Fetched): Promise<void> {
  if (new URL(page.finalUrl).pathname === "/") {
    const [feed] = discoverFeeds(Buffer.from(page.body).toString(), { url: page.finalUrl });
    if (feed)
      return desk.queue.post("poll", [{ id: `found-${feedId(feed.url)}`, message: { url: feed.url } }]);
  }
  const queued = await takePage(desk, { url }, page, { again: true });
  desk.report({ type: "polled", url, offered: 1, queued: queued ? 1 : 0 });
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
  const retryAfterMs = retryAfter(known);
  if (known.code === "WD_FETCH_HOST_PAUSED" && (retryAfterMs ?? 0) < longestTurnMs) {
    throw new Postpone(desk.slots.take(url, retryAfterMs ?? 1_000, performance.now()));
  }
  const { code, message } = known;
  await noteOutcome(desk, row, { kind: "failed", code, message, retryAfterMs }, { changed: false });
  desk.report({ type: "feed-failed", ...describe({ stage: "poll", url }, known) });
}
