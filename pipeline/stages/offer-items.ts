import type { FeedItem } from "../sources/feed.js";
import {
  articleId,
  type Feed as FeedRow,
  markFetched,
  type Offer,
  offerArticles,
  type Ticket,
  withdrawArticles,
} from "../store/index.js";
import { milestone } from "../watch/journey.js";
import type { Desk } from "./desk.js";
import { entryPage } from "./entry-page.js";
import { postTickets } from "./post-tickets.js";

/** Queues what is new among the items of a feed. @returns how many. */
export async function offerItems(
  desk: Desk,
  all: readonly FeedItem[],
  row: FeedRow | undefined,
): Promise<number> {
  const killed = all.filter(({ wire }) => wire !== undefined && wire.pubStatus !== "usable");
  const items = all.filter((item) => !killed.includes(item));
  const killedIds = killed.map(({ url }) => articleId(url));
  await withdrawArticles(desk.store, killedIds, "taken back by its wire");
  const tickets = await offerArticles(
    desk.store,
    items.map((item) => offerOf(item, row)),
  );
  for (const ticket of tickets) milestone("offer", ticket, { "wiredesk.feed": row?.url ?? "" });
  const byId = new Map(items.map((item) => [articleId(item.url), item]));
  const carried: Ticket[] = [];
  for (const ticket of tickets) {
    const item = byId.get(ticket.articleId);
    if (item && carriesArticle(desk, item, row)) {
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

function offerOf({ url, title, publishedAt, updatedAt, wire }: FeedItem, row: FeedRow | undefined): Offer {
  const mark = wire?.version === undefined ? (updatedAt ?? publishedAt) : `version ${wire.version}`;
  return {
    url,
    ...(row && { feedId: row.id }),
    ...(mark !== undefined && { mark }),
    ...(title !== undefined && { title }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(wire?.embargoedUntil !== undefined && { embargoedUntil: wire.embargoedUntil }),
  };
}

/** Wire items are the article; entries of a feed are it where the configuration says so. */
function carriesArticle({ config }: Desk, item: FeedItem, row: FeedRow | undefined): boolean {
  if (item.html === undefined && item.text === undefined) return false;
  if (item.wire) return true;
  return config.feeds.some(({ url, content }) => url === row?.url && content === "entry");
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
