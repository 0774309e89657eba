import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { openStore } from "../../pipeline/store/index.js";
import { createTestDatabase } from "../../pipeline/store/test-database.js";
import type { ConfigInput } from "../../schemas/index.js";
import { temporaryFolder } from "../temporary-folder.js";
import { checkStore } from "./check.js";
import { drain, type Moment } from "./drain.js";
import { hostCount, planFeeds, planSite } from "./plan.js";
import { serverCpu } from "./servers.js";
import { settingsFor } from "./settings.js";
import { type Sizes, tableSizes } from "./sizes.js";
import { startSite } from "./start-site.js";
import type { WorkerReport, WorkerTask } from "./worker.js";

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export interface RunSettings {
  pages: number;
  processes: number;
  redisUrl?: string;
  databaseUrl?: string;
}

type Sample = Extract<WorkerReport, { type: "sample" }>;

interface Outcome {
  moments: Moment[];
  wrong: string[];
  sizes: Sizes;
}

/** Drains the site once and prints what it took. */
export async function benchRun({ pages, processes, redisUrl, databaseUrl }: RunSettings): Promise<void> {
  const plan = planSite(pages);
  const site = await startSite(pages);
  const { port } = site;
  const config = settingsFor(plan, port);
  const backend = databaseUrl === undefined ? "embedded" : "Redis + PostgreSQL";
  console.log(
    `\n== ${backend}, ${processes} process${processes > 1 ? "es" : ""}: ${pages} pages in ${planFeeds(plan).length} feeds of ${hostCount} hosts`,
  );
  try {
    const { outcome, samples, servers } =
      databaseUrl === undefined
        ? await drainEmbedded(config, pages, port)
        : await drainShared({ ...config, redisUrl, databaseUrl }, pages, port, processes);
    report(outcome, samples, servers);
  } finally {
    site.stop();
  }
}

async function drainEmbedded(config: ConfigInput, pages: number, port: number) {
  const dataDir = temporaryFolder();
  const worker = startWorker({ mode: "embedded", config: { ...config, dataDir }, pages, port });
  await worker.ended;
  if (!worker.outcome) throw new Error("the worker ended without a result");
  return { outcome: worker.outcome, samples: [worker.samples], servers: {} };
}

async function drainShared(config: ConfigInput, pages: number, port: number, processes: number) {
  const database = await createTestDatabase(config.databaseUrl ?? "");
  const shared = { ...config, databaseUrl: database.url, queuePrefix: `bench-${process.pid}-${processes}` };
  const store = await openStore(shared);
  const before = await serverCpu(store, config.redisUrl);
  const workers = Array.from({ length: processes }, (_, place) =>
    startWorker({ mode: place === 0 ? "run" : "work", config: shared, pages, port }),
  );
  const plan = planSite(pages);
  const moments = await drain(store, plan, port);
  const after = await serverCpu(store, config.redisUrl);
  for (const { child } of workers) child.send("stop");
  await Promise.all(workers.map(({ ended }) => ended));
  const wrong = await checkStore(store, plan, port);
  const sizes = await tableSizes(store);
  await store.close();
  await database.drop();
  const servers = { redis: after.redis - before.redis, postgres: after.postgres - before.postgres };
  return { outcome: { moments, wrong, sizes }, samples: workers.map(({ samples }) => samples), servers };
}

function startWorker(task: WorkerTask) {
  const profile = process.env.BENCH_PROFILE;
  const child: ChildProcess = fork(file("worker.ts"), {
    execArgv: ["--import", "tsx", ...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [])],
  });
  const worker = {
    child,
    samples: [] as Sample[],
    outcome: undefined as Outcome | undefined,
    ended: once(child, "exit"),
  };
  child.on("message", (message: WorkerReport) => {
    if (message.type === "sample") worker.samples.push(message);
    else worker.outcome = message;
  });
  child.send(task);
  return worker;
}

function report(
  { moments, wrong, sizes }: Outcome,
  samples: Sample[][],
  servers: Record<string, number>,
): void {
  const first = moments[0];
  const last = moments.at(-1);
  if (!first || !last) throw new Error("nothing was done");
  const rate = (last.done - first.done) / (last.seconds - first.seconds);
  const done = samples.reduce((sum, list) => sum + (list.at(-1)?.done ?? 0), 0);
  // Loading the program and its models costs each process some seconds, once; counted apart.
  const started = samples.reduce((sum, list) => sum + (startOf(list)?.cpuSeconds ?? 0), 0);
  const skipped = samples.reduce((sum, list) => sum + (startOf(list)?.done ?? 0), 0);
  const cpu = samples.reduce((sum, list) => sum + (list.at(-1)?.cpuSeconds ?? 0), 0) - started;
  const each = (seconds: number) => `${((seconds / (done - skipped)) * 1_000).toFixed(1)} ms`;
  console.log(
    `articles per second      ${rate.toFixed(1)} (${last.done} in ${(last.seconds - first.seconds).toFixed(0)} s)`,
  );
  console.log(`CPU per article          ${each(cpu)} in the workers (start: ${started.toFixed(1)} s)`);
  for (const [name, seconds] of Object.entries(servers)) console.log(`  ${name.padEnd(22)} ${each(seconds)}`);
  for (const list of samples) console.log(`memory over time, MB     ${quarters(list)}`);
  const kilobytes = (bytes: number) => `${(bytes / last.done / 1_024).toFixed(1)} KB`;
  const all = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`database                 ${kilobytes(all)} per article, indexes included`);
  for (const { name, bytes } of sizes.slice(0, 7)) console.log(`  ${name.padEnd(22)} ${kilobytes(bytes)}`);
  console.log(wrong.length === 0 ? "every article offered is stored exactly once" : `WRONG: ${wrong.length}`);
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** From here on a process has been through its start. */
const startOf = (list: readonly Sample[]) => list.find(({ done }) => done > 20);

function quarters(list: readonly Sample[]): string {
  return [0.1, 0.25, 0.5, 0.75, 1]
    .map((share) => list[Math.ceil(share * (list.length - 1))]?.megabytes.toFixed(0))
    .join(" → ");
}
