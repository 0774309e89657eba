import { open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { WiredeskError } from "../../schemas/index.js";
import { readWarc } from "../sources/index.js";
import type { Desk } from "../stages/desk.js";
import { describe } from "../stages/settle.js";
import { takePage } from "../stages/take-page.js";
import { markOf } from "../store/index.js";

/** Pages between two looks at how much waits to be extracted. */
const pagesPerLook = 100;

/**
 * Takes in the pages of WARC files, each with the time of its capture. A page taken before is known again. An archive
 * that breaks off or is none is reported, and what it gave before stays. Trouble that is not the archive's is thrown.
 */
export async function takeArchives(desk: Desk, files: readonly string[], signal: AbortSignal): Promise<void> {
  for (const file of files) {
    try {
      await takeArchive(desk, file, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof WiredeskError)) throw error;
      desk.report({ type: "feed-failed", ...describe({ stage: "poll", url: file }, error) });
    }
  }
}

async function takeArchive(desk: Desk, file: string, signal: AbortSignal): Promise<void> {
  let [offered, queued] = [0, 0];
  const { maxBytes } = desk.config.fetch;
  const opened = await open(file).catch((cause: unknown) => Promise.reject(unreadable(file, cause)));
  for await (const page of readWarc(opened.createReadStream(), { url: file, maxBytes })) {
    signal.throwIfAborted();
    const { url, fetchedAt } = page;
    const offer = { url, mark: markOf({ at: fetchedAt }) };
    const taken = await takePage(desk, offer, { ...page, finalUrl: url }, { again: false });
    offered += 1;
    queued += taken ? 1 : 0;
    if (offered % pagesPerLook === 0) await untilRoom(desk, signal);
  }
  desk.report({ type: "polled", url: file, offered, queued });
}

/** An archive has more pages than a store should hold unread. */
async function untilRoom({ queue, config }: Desk, signal: AbortSignal): Promise<void> {
  while ((await queue.counts()).process.waiting > config.limits.unprocessed) {
    await wait(500, undefined, { signal });
  }
}

function unreadable(file: string, cause: unknown): WiredeskError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new WiredeskError("WD_INPUT_NOT_FOUND", `cannot read ${file}: ${reason}`, { input: file, cause });
}
