import type { ArticleMessage } from "../../schemas/index.js";
import type { Attempt } from "../queue/index.js";
import { articleToFetch, markFetched, markUnchanged } from "../store/index.js";
import type { Desk } from "./desk.js";
import { postTickets } from "./post-tickets.js";
import { settle } from "./settle.js";

/** Gets the page of an article, keeps it, and hands it on to be extracted. */
export async function fetchStage(desk: Desk, message: ArticleMessage, attempt: Attempt): Promise<void> {
  const { store, fetcher } = desk;
  const article = await articleToFetch(store, message);
  if (!article) return;
  const { url } = article;
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
    const first = await markFetched(store, message, {
      body: page.body,
      finalUrl: page.finalUrl,
      status: page.status,
      contentType: page.contentType,
      etag: page.etag ?? null,
      lastModified: page.lastModified ?? null,
      fetchedAt: page.fetchedAt,
    });
    if (!first) return;
    desk.report({ type: "fetched", url });
    await postTickets(desk, "process", [message]);
  });
}
