import { parentPort, workerData } from "node:worker_threads";
import type { Extractor } from "../../../extractors/index.js";
import { type ArticleRecord, WiredeskError } from "../../../schemas/index.js";
import { loadExtractors } from "../../config/index.js";
import { type ParsedPage, parsePage } from "../../parse/index.js";
import { buildRecord, extractAgain, type RecordSettings } from "../../record.js";
import { type PreparedRecord, prepareRecord } from "../../store/records/prepare-record.js";
import { withTaught } from "../../taught.js";
import type { Taught } from "../lexicon.js";
import type { PageTask, Reply, Task, ThreadSettings } from "./task.js";

const settings: ThreadSettings = workerData;
const loaded = loadExtractors(settings);
// Told with the first page; the run has checked the extractors before.
loaded.catch(() => undefined);
const reply = (message: Reply) => parentPort?.postMessage(message);

parentPort?.on("message", async (task: Task) => {
  try {
    const extractors = await loaded;
    reply({ type: "begin" });
    reply({ type: "done", record: preparedOf(task, extractors) });
  } catch (error) {
    const code = error instanceof WiredeskError ? error.code : "WD_INTERNAL";
    reply({ type: "failed", code, message: error instanceof Error ? error.message : String(error) });
  }
});

function preparedOf(task: Task, extractors: readonly Extractor[]): PreparedRecord {
  const record = recordOf(task, extractors);
  record.diagnostics.warnings.push(...task.warnings);
  return prepareRecord(record);
}

function recordOf(task: Task, extractors: readonly Extractor[]): ArticleRecord {
  const run: RecordSettings = {
    extractors: extractors.filter(({ name }) => !task.without.includes(name)),
    options: optionsFor(task.taught),
    onStart: (extractor) => reply({ type: "start", extractor }),
  };
  if ("record" in task) return extractAgain(task.record, run);
  const { body, url, contentType, fetchedAt, httpStatus, feedUrl } = task;
  const page = parsePage({ body, url, contentType, fetchedAt }, settings.parse);
  const origin = {
    url,
    body,
    fetchedAt,
    ...(httpStatus !== undefined && { httpStatus }),
    ...(feedUrl !== undefined && { feedUrl }),
  };
  return buildRecord(withHint(page, task.hint), origin, run);
}

let current = { state: "", options: settings.extractors.options as Readonly<Record<string, unknown>> };

/** One object for each state of the lexicon: extractors compile what it holds once. */
function optionsFor(taught: Taught | undefined) {
  if (taught && taught.state !== current.state) {
    current = { state: taught.state, options: withTaught(settings.extractors.options, taught.entries) };
  }
  return current.options;
}

/** Fills what the page does not say from what the feed says. */
function withHint(page: ParsedPage, { title, publishedAt }: PageTask["hint"] = {}): ParsedPage {
  const { article } = page;
  const fills = {
    ...(article.title === null && title !== undefined && { title }),
    ...(article.publishedAt === null && publishedAt !== undefined && { publishedAt }),
  };
  const origins = Object.fromEntries(Object.keys(fills).map((field) => [field, "feed"]));
  return { ...page, article: { ...article, ...fills, origins: { ...article.origins, ...origins } } };
}
