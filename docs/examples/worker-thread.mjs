// Extraction takes the processor for some tens of milliseconds an article: a server that must answer meanwhile gives it to
// a thread of its own, which can be stopped.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { extract } from "wiredesk";

if (!isMainThread) {
  parentPort.on("message", ({ id, article }) => {
    try {
      parentPort.postMessage({ id, record: extract(article) });
    } catch (error) {
      parentPort.postMessage({ id, error: error.code ?? "WD_INTERNAL" });
    }
  });
}

/** A thread that extracts: `await extractor.extract({ text })`, and `await extractor.close()`. */
export function startExtractor() {
  const worker = new Worker(new URL(import.meta.url));
  const waiting = new Map();
  let last = 0;
  worker.on("message", ({ id, record, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (record) resolve(record);
    else reject(new Error(error));
  });
  return {
    extract: (article) =>
      new Promise((resolve, reject) => {
        waiting.set(++last, { resolve, reject });
        worker.postMessage({ id: last, article });
      }),
    close: () => worker.terminate(),
  };
}
