import { WiredeskError } from "../../schemas/index.js";
import { openWireFolder, readFeed, type WireFolder } from "../sources/index.js";
import { isDatabaseTrouble } from "../stages/database-trouble.js";
import type { Desk } from "../stages/desk.js";
import { offerItems } from "../stages/offer-items.js";
import { describe } from "../stages/settle.js";

/** A file is taken once it has not changed for so long: senders write slowly and have no way to say "done". */
const settleMs = 2_000;
const dayMs = 86_400_000;

/**
 * Takes in what lies ready in the folders of the wires: each file is read, its stories queued, the file moved to
 * `done/`, or to `failed/` with the reason beside it. After a crash a file is taken again, its stories are known. No
 * file and no folder keeps the others waiting; only a database that is away does.
 */
export async function takeWireFiles(desk: Desk): Promise<void> {
  for (const { folder } of desk.config.wires) {
    await reporting(desk, folder, async () => {
      const wire = await open(desk, folder);
      for (const name of await wire.ready(Date.now()))
        await reporting(desk, `${folder}/${name}`, () => takeFile(desk, wire, name, `${folder}/${name}`));
    });
  }
}

/** Deletes files that were taken in long ago, in the folders for which the configuration says so. */
export async function pruneWireFiles(desk: Desk): Promise<void> {
  for (const { folder, keepDays } of desk.config.wires) {
    if (keepDays === undefined) continue;
    await reporting(desk, folder, async () => {
      const wire = await open(desk, folder);
      await wire.prune(Date.now() - keepDays * dayMs);
    });
  }
}

const open = ({ config }: Desk, folder: string) =>
  openWireFolder(folder, { maxBytes: config.fetch.maxBytes, settleMs });

async function takeFile(desk: Desk, wire: WireFolder, name: string, url: string): Promise<void> {
  try {
    const body = await wire.read(name);
    if (body === null) return;
    const { format, items, nextUrls = [] } = readFeed(body, { url });
    if (nextUrls.length > 0) {
      const message = `${url} is ${format}, a list of feeds: name it in feedLists`;
      throw new WiredeskError("WD_INPUT_INVALID", message, { input: url });
    }
    const queued = await offerItems(desk, items, {});
    await wire.accept(name);
    desk.report({ type: "polled", url, offered: items.length, queued });
  } catch (error) {
    if (isDatabaseTrouble(error)) throw error;
    const { code, message } = named(error, url);
    await wire.reject(name, `${message} [${code}]`);
    throw error;
  }
}

async function reporting(desk: Desk, url: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isDatabaseTrouble(error)) throw error;
    desk.report({ type: "feed-failed", ...describe({ stage: "poll", url }, named(error, url)) });
  }
}

function named(error: unknown, url: string): WiredeskError {
  if (error instanceof WiredeskError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const isOfDisk = error instanceof Error && "syscall" in error;
  return new WiredeskError(isOfDisk ? "WD_INPUT_NOT_FOUND" : "WD_INTERNAL", `${url}: ${reason}`, {
    input: url,
    cause: error,
  });
}
