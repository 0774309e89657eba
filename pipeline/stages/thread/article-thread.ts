import { parentPort, workerData } from "node:worker_threads";
import type { Extractor } from "../../../extractors/index.js";
import { WiredeskError } from "../../../schemas/index.js";
import { loadExtractors } from "../../config/index.js";
import { type ParsedPage, parsePage } from "../../parse/index.js";
import { buildRecord } from "../../record.js";
import type { Reply, Task, ThreadSettings } from "./task.js";

const settings: ThreadSettings = workerData;
const loaded = loadExtractors(settings);
// Told with the first page; the run has checked the extractors before.
loaded.catch(() => undefined);
const reply = (message: Reply) => parentPort?.postMessage(message);

parentPort?.on("message", async (task: Task) => {
  try {
    const extractors = await loaded;
    reply({ type: "begin" });
    reply({ type: "done", record: recordOf(task, extractors) });
  } catch (error) {
    const code = error instanceof WiredeskError ? error.code : "WD_INTERNAL";
    reply({ type: "failed", code, message: error instanceof Error ? error.message : String(error) });
  }
});

function recordOf(task: Task, extractors: readonly Extractor[]) {
  const { body, url, contentType, fetchedAt, httpStatus, feedUrl, without } = task;
  const page = parsePage({ body, url, contentType, fetchedAt }, settings.parse);
  return buildRecord(
    withHint(page, task.hint),
    {
      url,
      body,
      fetchedAt,
      ...(httpStatus !== undefined && { httpStatus }),
      ...(feedUrl !== undefined && { feedUrl }),
    },
    {
      extractors: extractors.filter(({ name }) => !without.includes(name)),
      options: settings.extractors.options,
      onStart: (extractor) => reply({ type: "start", extractor }),
    },
  );
}

/** Fills what the page does not say from what the feed says. */
function withHint(page: ParsedPage, { title, publishedAt }: Task["hint"] = {}): ParsedPage {
  const { article } = page;
  const fills = {
    ...(article.title === null && title !== undefined && { title }),
    ...(article.publishedAt === null && publishedAt !== undefined && { publishedAt }),
  };
  const origins = Object.fromEntries(Object.keys(fills).map((field) => [field, "feed"]));
  return { ...page, article: { ...article, ...fills, origins: { ...article.origins, ...origins } } };
}
