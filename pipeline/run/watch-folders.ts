import { WiredeskError } from "../../schemas/index.js";
import { openWireFolder, readFeed } from "../sources/index.js";
import type { Desk } from "../stages/desk.js";
import { offerItems } from "../stages/offer-items.js";
import { describe } from "../stages/settle.js";

/** A file is taken once it has not changed for so long: senders write slowly and have no way to say "done". */
const settleMs = 2_000;

/**
 * Takes in what lies ready in the folders of the wires: each file is read, its stories queued, the file moved to
 * `done/`, or to `failed/` with the reason beside it. After a crash a file is taken again, its stories are known.
 */
export async function takeWireFiles(desk: Desk): Promise<void> {
  const { maxBytes } = desk.config.fetch;
  for (const { folder } of desk.config.wires) {
    const wire = await openWireFolder(folder, { maxBytes, settleMs });
    for (const name of await wire.ready(Date.now())) {
      const url = `${folder}/${name}`;
      try {
        const feed = readFeed(await wire.read(name), { url });
        const queued = await offerItems(desk, feed.items, undefined);
        await wire.accept(name);
        desk.report({ type: "polled", url, offered: feed.items.length, queued });
      } catch (error) {
        if (!(error instanceof WiredeskError) || error.outcome === "retry") throw error;
        await wire.reject(name, error.message);
        desk.report({ type: "feed-failed", ...describe({ stage: "poll", url }, error) });
      }
    }
  }
}
