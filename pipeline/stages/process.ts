import type { ArticleMessage } from "../../schemas/index.js";
import { raiseAlerts } from "../alerts/raise-alerts.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { articleToProcess, markLost, saveRecord } from "../store/index.js";
import { noteOnJourney, step } from "../watch/journey.js";
import { postDeliveries } from "./deliver.js";
import type { Desk } from "./desk.js";
import { postTickets } from "./post-tickets.js";
import { settle } from "./settle.js";
import { extractPatiently } from "./thread/extract-patiently.js";

/** An embargo may be lifted early, and clocks are set: look again at least every hour. */
const longestEmbargoLookMs = 3_600_000;

/** Turns a fetched page into a stored record. */
export async function processStage(desk: Desk, message: ArticleMessage, attempt: Attempt): Promise<void> {
  const { store } = desk;
  const article = await articleToProcess(store, message);
  if (!article) return;
  const { url, embargoed_until } = article;
  const embargoMs = (embargoed_until?.getTime() ?? 0) - Date.now();
  if (embargoMs > 0) throw new Postpone(Math.min(embargoMs, longestEmbargoLookMs));
  await settle(desk, { ...message, stage: "process", url }, attempt, async () => {
    const { body } = article;
    if (!body) {
      await markLost(store, message);
      return postTickets(desk, "fetch", [message]);
    }
    const task = {
      body,
      url: article.final_url ?? url,
      contentType: article.content_type,
      fetchedAt: article.fetched_at?.toISOString() ?? null,
      ...(article.http_status !== null && { httpStatus: article.http_status }),
      ...(article.feed_url !== null && { feedUrl: article.feed_url }),
      hint: {
        ...(article.feed_title !== null && { title: article.feed_title }),
        ...(article.feed_published_at && { publishedAt: article.feed_published_at.toISOString() }),
      },
      without: [],
      taught: await desk.taught(),
    };
    const record = await step("extract", () => extractPatiently(desk.threads, task));
    const raised: string[] = [];
    const alerting = raiseAlerts(desk.config.alerts, record, (id) => raised.push(id));
    const saved = await step("save", () => saveRecord(store, message, record, alerting));
    noteOnJourney({ "wiredesk.outcome": saved.outcome, "wiredesk.url": url });
    await postDeliveries(desk, raised, message);
    if (saved.outcome !== "void") desk.report({ type: saved.outcome, url, articleId: saved.articleId });
  });
}
