import { markFetched, type Offer, offerArticles } from "../store/index.js";
import type { Desk } from "./desk.js";
import { postTickets } from "./post-tickets.js";

/** A page that is here already. */
export interface PageAtHand {
  body: Uint8Array;
  finalUrl: string;
  status: number;
  contentType: string | null;
  etag?: string | null | undefined;
  lastModified?: string | null | undefined;
  /** ISO 8601. */
  fetchedAt: string;
}

/**
 * Hands an article's page on to be extracted, without a fetch. @returns false if the article is known and unchanged.
 * @param again asks for it to be read in any case.
 */
export async function takePage(
  desk: Desk,
  offer: Offer,
  page: PageAtHand,
  { again }: { again: boolean },
): Promise<boolean> {
  const tickets = await offerArticles(desk.store, [offer], { again });
  for (const ticket of tickets) {
    await markFetched(desk.store, ticket, {
      ...page,
      etag: page.etag ?? null,
      lastModified: page.lastModified ?? null,
    });
    desk.report({ type: "fetched", url: offer.url });
  }
  await postTickets(desk, "process", tickets);
  return tickets.length > 0;
}
