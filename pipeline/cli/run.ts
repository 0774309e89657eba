import { type QueueName, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { queueNames } from "../queue/index.js";
import { run, work } from "../run/index.js";
import { exitCodes } from "./exit-codes.js";
import { interruption } from "./interrupt.js";
import { say } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { runReport, showRun } from "./render/run-progress.js";
import { webAddresses } from "./web-addresses.js";

interface RunCommandOptions extends Overrides {
  once?: boolean;
  url?: string[];
  list?: string;
  archive?: string[];
}

/** `wiredesk run`: watch feeds, extract, store, until stopped; with `--once` drain and stop. */
export async function runCommand(file: string | undefined, options: RunCommandOptions): Promise<number> {
  const config = withOverrides(await loadConfig(file), options);
  const urls = [...webAddresses(options.url ?? []), ...(options.list ? await listed(options.list) : [])];
  const display = showRun();
  const archives = options.archive ?? [];
  const once = options.once === true || urls.length + archives.length > 0;
  const signal = interruption();
  const summary = await run(config, { once, urls, archives, signal, onProgress: display.onProgress }).finally(
    display.stop,
  );
  say(runReport(summary));
  if (summary.interrupted) return once ? exitCodes.interrupted : exitCodes.done;
  return summary.troubles.length > 0 ? exitCodes.someFailed : exitCodes.done;
}

async function listed(file: string): Promise<string[]> {
  const { readAddresses } = await import("../sources/index.js");
  return readAddresses(file);
}

/** `wiredesk worker`: one more process that takes work from the shared queue. */
export async function workerCommand(
  file: string | undefined,
  options: { stages?: string[] },
): Promise<number> {
  const config = await loadConfig(file);
  const display = showRun();
  const stages = options.stages?.map(stageNamed);
  const settings = { signal: interruption(), onProgress: display.onProgress };
  await work(config, stages ? { ...settings, stages } : settings).finally(display.stop);
  return exitCodes.done;
}

function stageNamed(name: string): QueueName {
  const stage = queueNames.find((one) => one === name);
  if (stage) return stage;
  throw new WiredeskError("WD_USAGE", `"${name}" is no stage; there are ${queueNames.join(", ")}`, {
    input: name,
  });
}
