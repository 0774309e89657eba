import type { ArticleMessage } from "../../schemas/index.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { articleToProcess, markFetched, markLost } from "../store/index.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { Desk } from "./desk.js";
import { embargoOf } from "./embargo.js";
import { extractAndSave } from "./extract-and-save.js";
import type { Come } from "./fetch.js";
import { postTickets } from "./post-tickets.js";
import { settle } from "./settle.js";

/** An embargo may be lifted early, and clocks are set: look again at least every hour. */
const longestEmbargoLookMs = 3_600_000;

/** Turns a fetched page into a stored record. */
export async function processStage(desk: Desk, message: ArticleMessage, attempt: Attempt): Promise<void> {
  const { store } = desk;
  const article = await articleToProcess(store, message);
  if (!article) return;
  const { url, body } = article;
  const embargoMs = embargoOf(article);
  if (embargoMs > 0) throw new Postpone(Math.min(embargoMs, longestEmbargoLookMs));
  await settle(desk, { ...message, stage: "process", url }, attempt, async () => {
    if (!body) {
      await markLost(store, message);
      return postTickets(desk, "fetch", [message]);
    }
    await extractAndSave(desk, message, article, {
      body,
      url: article.final_url ?? url,
      contentType: article.content_type,
      fetchedAt: article.fetched_at?.toISOString() ?? null,
      ...(article.http_status !== null && { httpStatus: article.http_status }),
    });
  });
}

/**
 * Takes a page that has just come, in the process that fetched it: no second job, and the page is stored together with
 * its record. Where that fails the page is kept first, as if it had come by the queue; what another attempt may cure
 * goes there.
 */
export async function processArrival(
  desk: Desk,
  message: ArticleMessage,
  { article, arrival }: Come,
  attempt: Attempt,
): Promise<void> {
  const { body, finalUrl, contentType, fetchedAt, status } = arrival;
  const page = { body, url: finalUrl, contentType, fetchedAt, httpStatus: status };
  const extract = async () => {
    try {
      await extractAndSave(desk, message, article, page, arrival);
    } catch (error) {
      if (!isDatabaseTrouble(error)) await markFetched(desk.store, message, arrival);
      throw error;
    }
  };
  try {
    const known = { ...message, stage: "process", url: article.url } as const;
    await settle(desk, known, { ...attempt, last: false }, extract);
  } catch (error) {
    if (isDatabaseTrouble(error)) throw error;
    await postTickets(desk, "process", [message]);
  }
}
