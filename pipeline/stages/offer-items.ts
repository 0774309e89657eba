import { domainOf } from "../parse/metadata/domain.js";
import type { FeedItem } from "../sources/feed.js";
import {
  articleId,
  type Feed as FeedRow,
  markFetched,
  markOf,
  type Offer,
  offerArticles,
  type Ticket,
  withdrawArticles,
} from "../store/index.js";
import { milestone } from "../watch/journey.js";
import type { Desk } from "./desk.js";
import { entryPage } from "./entry-page.js";
import { postTickets } from "./post-tickets.js";

/** Where items come from. */
export interface ItemSource {
  /** Address of the feed; absent for files that lie in a folder of one's own, which are believed whatever they say. */
  url?: string;
  /** The feed, where it is a watched one. */
  row?: FeedRow | undefined;
}

/** Queues what is new among the items of a source, and takes back what it kills. @returns how many are queued. */
export async function offerItems(desk: Desk, all: readonly FeedItem[], source: ItemSource): Promise<number> {
  const { row } = source;
  const killed = all.filter(({ wire }) => wire !== undefined && wire.pubStatus !== "usable");
  await takeBack(desk, all, killed, source);
  const items = all.filter((item) => !killed.includes(item));
  const tickets = await offerArticles(
    desk.store,
    items.map((item) => offerOf(item, row)),
  );
  for (const ticket of tickets) milestone("offer", ticket, { "wiredesk.feed": row?.url ?? "" });
  const byId = new Map(items.map((item) => [articleId(item.url), item]));
  const carried: Ticket[] = [];
  for (const ticket of tickets) {
    const item = byId.get(ticket.articleId);
    if (item && carriesArticle(desk, item, source)) {
      await takeEntry(desk, ticket, item);
      carried.push(ticket);
    }
  }
  await postTickets(desk, "process", carried);
  await postTickets(
    desk,
    "fetch",
    tickets.filter((ticket) => !carried.includes(ticket)),
  );
  return tickets.length;
}

/** Kills take back their own story and the one that they name; a story takes back the one that it replaces. */
async function takeBack(
  { store }: Desk,
  all: readonly FeedItem[],
  killed: readonly FeedItem[],
  { url, row }: ItemSource,
): Promise<void> {
  // A feed speaks of what it has offered itself; an address that is read once has offered nothing.
  if (url !== undefined && row === undefined) return;
  const feedId = row?.id;
  const kills = killed.map((item) => ({ url: item.url, mark: markOfItem(item), feedId }));
  await withdrawArticles(store, kills, "taken or held back by its wire");
  const replaced = all.flatMap(({ wire }) => wire?.replaces ?? []).map((id) => ({ url: id, feedId }));
  await withdrawArticles(store, replaced, "replaced or taken back by another story of its wire");
}

function offerOf(item: FeedItem, row: FeedRow | undefined): Offer {
  const { url, title, publishedAt, wire } = item;
  return {
    url,
    mark: markOfItem(item),
    ...(row && { feedId: row.id }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(wire?.embargoedUntil !== undefined && { embargoedUntil: wire.embargoedUntil }),
  };
}

const markOfItem = ({ updatedAt, publishedAt, wire }: FeedItem) =>
  markOf({ version: wire?.version, at: updatedAt ?? publishedAt });

/**
 * Wire items are the article; entries of a feed are it where the configuration says so. What a feed says is the text at
 * somebody else's address is not believed: that page is fetched.
 */
function carriesArticle({ config }: Desk, item: FeedItem, { url, row }: ItemSource): boolean {
  if (item.html === undefined && item.text === undefined) return false;
  if (item.wire && (url === undefined || isOfSite(item.url, url))) return true;
  return config.feeds.some((feed) => feed.url === row?.url && feed.content === "entry");
}

function isOfSite(url: string, feedUrl: string): boolean {
  if (!/^https?:/i.test(url)) return true;
  const [item, feed] = [domainOf(url), domainOf(feedUrl)];
  return item.hostname === feed.hostname || (item.domain !== null && item.domain === feed.domain);
}

async function takeEntry(desk: Desk, ticket: Ticket, item: FeedItem): Promise<void> {
  await markFetched(desk.store, ticket, {
    body: Buffer.from(entryPage(item)),
    finalUrl: item.url,
    status: 200,
    contentType: "text/html; charset=utf-8",
    etag: null,
    lastModified: null,
    fetchedAt: new Date().toISOString(),
  });
  desk.report({ type: "fetched", url: item.url });
}
