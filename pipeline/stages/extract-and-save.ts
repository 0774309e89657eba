import type { ArticleMessage } from "../../schemas/index.js";
import { raiseAlerts } from "../alerts/raise-alerts.js";
import { type Arrival, type ArticleAtHand, type PreparedRecord, saveRecord } from "../store/index.js";
import { noteOnJourney, step } from "../watch/journey.js";
import { postDeliveries } from "./deliver.js";
import type { Desk } from "./desk.js";
import { extractPatiently } from "./thread/extract-patiently.js";
import type { PageTask } from "./thread/task.js";

/** A page, as much of it as extraction asks for. */
type Page = Pick<PageTask, "body" | "url" | "contentType" | "fetchedAt" | "httpStatus">;

/** Extracts a page and stores its record. @param arrival the page, if it is not kept yet. */
export async function extractAndSave(
  desk: Desk,
  message: ArticleMessage,
  article: ArticleAtHand,
  page: Page,
  arrival?: Arrival,
): Promise<void> {
  const { store, config } = desk;
  const { url, feed_url, feed_title, feed_published_at } = article;
  const task = {
    ...page,
    ...(feed_url !== null && { feedUrl: feed_url }),
    hint: {
      ...(feed_title !== null && { title: feed_title }),
      ...(feed_published_at && { publishedAt: feed_published_at.toISOString() }),
    },
    without: [],
    warnings: [],
    taught: await desk.taught(),
  };
  const record = await step("extract", () => extractPatiently(desk.threads, task));
  const raised: string[] = [];
  const onVersion = config.alerts.length > 0 ? alerting(desk, record, raised) : undefined;
  const saved = await step("save", () => saveRecord(store, message, record, { onVersion, arrival }));
  noteOnJourney({ "wiredesk.outcome": saved.outcome, "wiredesk.url": url });
  if (raised.length > 0) await postDeliveries(desk, raised, message);
  if (saved.outcome !== "void") desk.report({ type: saved.outcome, url, articleId: saved.articleId });
}

const alerting = ({ config }: Desk, { json }: PreparedRecord, raised: string[]) =>
  raiseAlerts(config.alerts, JSON.parse(json), (id) => raised.push(id));
