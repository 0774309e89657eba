import type { ArticleMessage, ArticleRecord } from "../../schemas/index.js";
import { raiseAlerts } from "../alerts/raise-alerts.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { feedUrlOf, markLost, readBlob, saveRecord, ticketed } from "../store/index.js";
import { postDeliveries } from "./deliver.js";
import type { Desk } from "./desk.js";
import { postTickets } from "./post-tickets.js";
import { settle } from "./settle.js";
import type { Task } from "./thread/task.js";
import { Stopped } from "./thread/thread-pool.js";

/** An embargo may be lifted early, and clocks are set: look again at least every hour. */
const longestEmbargoLookMs = 3_600_000;

/** Turns a fetched page into a stored record. */
export async function processStage(desk: Desk, message: ArticleMessage, attempt: Attempt): Promise<void> {
  const { store } = desk;
  const article = await ticketed(store, message, "fetched");
  if (!article) return;
  const { url, embargoed_until } = article;
  const embargoMs = (embargoed_until?.getTime() ?? 0) - Date.now();
  if (embargoMs > 0) throw new Postpone(Math.min(embargoMs, longestEmbargoLookMs));
  await settle(desk, { ...message, stage: "process", url }, attempt, async () => {
    const body = article.blob_id === null ? undefined : await readBlob(store, article.blob_id);
    if (!body) {
      await markLost(store, message);
      return postTickets(desk, "fetch", [message]);
    }
    const record = await extractPage(desk, {
      body,
      url: article.final_url ?? url,
      contentType: article.content_type,
      fetchedAt: article.fetched_at?.toISOString() ?? null,
      ...(article.http_status !== null && { httpStatus: article.http_status }),
      ...(await feedUrlOf(store, article.feed_id)),
      hint: {
        ...(article.feed_title !== null && { title: article.feed_title }),
        ...(article.feed_published_at && { publishedAt: article.feed_published_at.toISOString() }),
      },
      without: [],
    });
    const raised: string[] = [];
    const saved = await saveRecord(
      store,
      message,
      record,
      raiseAlerts(desk.config.alerts, record, (id) => raised.push(id)),
    );
    await postDeliveries(desk, raised);
    if (saved.outcome !== "void") desk.report({ type: saved.outcome, url, articleId: saved.articleId });
  });
}

/** An extractor that hangs or takes its thread down costs the article its facts, not its record. */
async function extractPage(desk: Desk, task: Task): Promise<ArticleRecord> {
  const warnings: string[] = [];
  for (;;) {
    try {
      const record = await desk.threads.run(task);
      const { diagnostics } = record;
      return { ...record, diagnostics: { ...diagnostics, warnings: [...diagnostics.warnings, ...warnings] } };
    } catch (error) {
      const culprit = error instanceof Stopped ? error.extractor : undefined;
      if (!(error instanceof Stopped) || culprit === undefined || task.without.includes(culprit)) throw error;
      warnings.push(`${culprit} was left out: ${error.message}`);
      task.without.push(culprit);
    }
  }
}
