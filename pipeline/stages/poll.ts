import { type PollMessage, WiredeskError } from "../../schemas/index.js";
import type { Fetched } from "../fetch/index.js";
import { type Attempt, Postpone } from "../queue/index.js";
import {
  atAddress,
  type FeedState,
  findFeeds,
  isHome,
  newFeed,
  nextPoll,
  type PollOutcome,
  readFeed,
  sniffKind,
  stateToAsk,
} from "../sources/index.js";
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
  const known = row && { ...row, state: stateToAsk(row.state ?? freshState(desk, row), row.url) };
  try {
    await look(desk, message, known, attempt);
  } catch (error) {
    if (error instanceof Postpone || isDatabaseTrouble(error)) throw error;
    // Called off because the program stops: no fault of the feed, which is looked at with the next start.
    if (attempt.signal.aborted) return;
    await fail(desk, message, known, error);
  }
}

/** A watched feed with what is known of it. */
type Watched = FeedRow & { state: FeedState };

const freshState = ({ config }: Desk, { url }: FeedRow) => newFeed(url, config.poll, Date.now());

async function look(
  desk: Desk,
  { url, depth = 0 }: PollMessage,
  row: Watched | undefined,
  attempt: Attempt,
): Promise<void> {
  const state = row?.state;
  const fetched = await desk.fetcher.get(state?.url ?? url, {
    kind: "feed",
    signal: attempt.signal,
    etag: state?.etag,
    lastModified: state?.lastModified,
  });
  const retryAfterMs = fetched.retryAfter;
  if (fetched.notModified) {
    desk.report({ type: "polled", url, offered: 0, queued: 0 });
    return noteOutcome(desk, row, { kind: "unchanged", retryAfterMs }, { changed: false });
  }
  if (sniffKind(fetched.body, fetched.contentType) === "page") {
    if (!row) return takeWhatIsThere(desk, url, fetched);
    // Watched by a page that names its feed: from now on that is asked.
    const found = await feedOf(desk, row, fetched);
    if (found) return look(desk, { url, depth }, { ...row, state: atAddress(row.state, found.url) }, attempt);
  }
  const feed = readFeed(fetched.body, { url: fetched.finalUrl, contentType: fetched.contentType });
  if (feed.warnings.length > 0)
    desk.log.info({ url, warnings: feed.warnings }, "a feed is not as it should be");
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

/** The feed of a watched page. A feed that has been read before and is a page today is broken, unless that is the home. */
async function feedOf({ fetcher }: Desk, { url, state }: Watched, page: Fetched) {
  const mayBePage = state.lastReadAt === undefined || isHome(page.finalUrl);
  // What was found has to be a feed: else two pages that name each other go on for ever.
  return mayBePage && state.url === url ? (await findFeeds(fetcher, page)).at(0) : undefined;
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
  row: Watched | undefined,
  outcome: PollOutcome,
  found: Omit<FeedLook, "state">,
): Promise<void> {
  if (!row) return;
  const everyMinutes = config.feeds.find(({ url }) => url === row.url)?.everyMinutes;
  const policy =
    everyMinutes === undefined ? config.poll : { ...config.poll, everyMs: everyMinutes * 60_000 };
  await noteFeedLook(store, row.id, { ...found, state: nextPoll(row.state, outcome, Date.now(), policy) });
}

/** The address is that of an article: its page is here already. A home page stands for the first feed it names. */
async function takeWhatIsThere(desk: Desk, url: string, page: Fetched): Promise<void> {
  if (isHome(page.finalUrl)) {
    const [feed] = await findFeeds(desk.fetcher, page);
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
  row: Watched | undefined,
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
