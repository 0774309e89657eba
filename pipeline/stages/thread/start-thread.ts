import { Worker } from "node:worker_threads";
import type { ThreadSettings } from "./task.js";

/** A page that needs more memory than this kills its thread, not the process. Articles take well under 100 MB. */
const heapMegabytes = 768;

/** Starts a thread for articles, from compiled code or, in development, from TypeScript through tsx. */
export function startThread(settings: ThreadSettings): Worker {
  const options = {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // What libraries print must not reach the terminal in the middle of a progress bar.
    stdout: true,
    stderr: true,
  };
  if (import.meta.url.endsWith(".js"))
    return new Worker(new URL("./article-thread.js", import.meta.url), options);
  const source = JSON.stringify(new URL("./article-thread.ts", import.meta.url).href);
  const code = `import("tsx/esm/api").then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(code, { ...options, eval: true });
}
