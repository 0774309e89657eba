import type { ArticleMessage } from "../../schemas/index.js";
import type { Fetched } from "../fetch/index.js";
import type { Attempt } from "../queue/index.js";
import {
  type Arrival,
  type ArticleAtHand,
  articleToFetch,
  markFetched,
  markUnchanged,
} from "../store/index.js";
import type { Desk } from "./desk.js";
import { embargoOf } from "./embargo.js";
import { postTickets } from "./post-tickets.js";
import { settle } from "./settle.js";

/** A page that has just come, with what is known of its article. */
export interface Come {
  article: ArticleAtHand;
  arrival: Arrival;
}

/**
 * Gets the page of an article and hands it on to be extracted: through the queue, or, `here`, to the caller. A page
 * under an embargo waits in the queue in any case.
 */
export async function fetchStage(
  desk: Desk,
  message: ArticleMessage,
  attempt: Attempt,
  { here }: { here: boolean },
): Promise<Come | undefined> {
  const { store, fetcher } = desk;
  const article = await articleToFetch(store, message);
  if (!article) return undefined;
  const { url } = article;
  let come: Come | undefined;
  await settle(desk, { ...message, stage: "fetch", url }, attempt, async () => {
    // Validators are of use only if the version that they speak of has been stored.
    const known = article.version > 0 ? article : { etag: null, last_modified: null };
    const page = await fetcher.get(url, {
      kind: "page",
      signal: attempt.signal,
      ...(known.etag !== null && { etag: known.etag }),
      ...(known.last_modified !== null && { lastModified: known.last_modified }),
    });
    if (page.notModified) {
      await markUnchanged(store, message);
      return desk.report({ type: "unchanged", url, articleId: message.articleId });
    }
    const arrival = arrivalOf(page);
    const queued = !here || embargoOf(article) > 0;
    if (queued && !(await markFetched(store, message, arrival))) return;
    desk.report({ type: "fetched", url });
    if (queued) await postTickets(desk, "process", [message]);
    else come = { article, arrival };
  });
  return come;
}

function arrivalOf({ body, finalUrl, status, contentType, etag, lastModified, fetchedAt }: Fetched): Arrival {
  return {
    body,
    finalUrl,
    status,
    contentType,
    etag: etag ?? null,
    lastModified: lastModified ?? null,
    fetchedAt,
  };
}
