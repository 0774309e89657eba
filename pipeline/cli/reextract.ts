import { z } from "zod";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { Reextractor } from "../run/reextract.js";
import { countStored } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { explain, say } from "./messages.js";
import { openKept } from "./open-kept.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { countProgress } from "./render/count-progress.js";

interface ReextractOptions extends Overrides {
  source?: string;
  since?: string;
  until?: string;
  id?: string[];
  config?: string;
}

const Day = z.iso.date().optional();

/**
 * `wiredesk reextract`: on standard output a JSON line for each article whose facts changed or whose decisions no
 * longer fit, with those decisions.
 */
export async function reextractCommand(options: ReextractOptions): Promise<number> {
  const { source: publisher, since, until, id: ids } = options;
  for (const day of [since, until]) {
    if (!Day.safeParse(day).success) {
      throw new WiredeskError("WD_USAGE", `"${day}" is no day such as 2026-01-31`, { input: String(day) });
    }
  }
  const config = withOverrides(await loadConfig(options.config), options);
  const store = await openKept(config);
  const reextractor = new Reextractor(store, config);
  const signal = interruption();
  const filter = { publisher, since, until, ids };
  const progress = countProgress(await countStored(store, filter), "articles");
  const sums = { articles: 0, changed: 0, attached: 0, unfit: 0, failed: 0 };
  try {
    for await (const one of reextractor.all(filter)) {
      sums.articles += 1;
      progress.step();
      if ("error" in one) {
        sums.failed += 1;
        explain(one.error);
      } else {
        if (one.outcome === "changed") sums.changed += 1;
        sums.attached += one.attached;
        sums.unfit += one.unfit.length;
        if (one.outcome === "changed" || one.unfit.length > 0)
          process.stdout.write(`${JSON.stringify(one)}\n`);
      }
      if (signal.aborted) break;
    }
  } finally {
    progress.stop();
    await reextractor.close();
    await store.close();
  }
  say(
    `${sums.articles} articles extracted again, ${sums.changed} with other facts than before; ` +
      `${sums.attached} decisions stand, ${sums.unfit} no longer fit`,
  );
  if (signal.aborted) return exitCodes.interrupted;
  return sums.failed > 0 ? exitCodes.someFailed : exitCodes.done;
}
