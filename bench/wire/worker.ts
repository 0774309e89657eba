/** A worker process of the bench. Its parent sends a WorkerTask; it sends samples, and what it found at the end. */
import { run, work } from "../../pipeline/run/index.js";
import { openStore } from "../../pipeline/store/index.js";
import { Config } from "../../schemas/index.js";
import { checkStore } from "./check.js";
import { drain, type Moment } from "./drain.js";
import { planSite } from "./plan.js";
import { type Sizes, tableSizes } from "./sizes.js";

export interface WorkerTask {
  /** `embedded` also waits for the end and checks the store, which nobody else can open. */
  mode: "embedded" | "run" | "work";
  config: unknown;
  pages: number;
  port: number;
}

export type WorkerReport =
  | { type: "sample"; cpuSeconds: number; megabytes: number; done: number }
  | { type: "drained"; moments: Moment[]; wrong: string[]; sizes: Sizes };

const tell = (report: WorkerReport) => process.send?.(report);
const stop = new AbortController();
let done = 0;

process.once("message", async (task: WorkerTask) => {
  process.on("message", () => stop.abort());
  const timer = setInterval(sample, 1_000);
  await take(task);
  clearInterval(timer);
  sample();
  process.disconnect();
});

function sample(): void {
  const { user, system } = process.cpuUsage();
  tell({
    type: "sample",
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.memoryUsage.rss() / 1e6,
    done,
  });
}

async function take({ mode, config: input, pages, port }: WorkerTask): Promise<void> {
  const config = Config.parse(input);
  const options = {
    signal: stop.signal,
    onProgress: ({ stored, updated, duplicate, unchanged }: Record<string, number>) => {
      done = (stored ?? 0) + (updated ?? 0) + (duplicate ?? 0) + (unchanged ?? 0);
    },
  };
  if (mode === "work")
    return work(config, { ...options, onProgress: (progress) => options.onProgress({ ...progress }) });
  const onProgress: Parameters<typeof run>[1]["onProgress"] = (progress) =>
    options.onProgress({ ...progress });
  if (mode === "run") return void (await run(config, { once: false, signal: stop.signal, onProgress }));
  const store = await openStore(config);
  const running = run(config, { once: false, signal: stop.signal, store, onProgress });
  const plan = planSite(pages);
  const moments = await drain(store, plan, port);
  stop.abort();
  await running;
  tell({
    type: "drained",
    moments,
    wrong: await checkStore(store, plan, port),
    sizes: await tableSizes(store),
  });
  await store.close();
}
