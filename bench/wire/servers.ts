import { readdirSync, readFileSync } from "node:fs";
import { Redis } from "ioredis";
import { z } from "zod";
import type { Store } from "../../pipeline/store/index.js";

/** CPU seconds of a process and of its children, living and ended; 0 where /proc does not say. */
function treeCpuSeconds(pid: number): number {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const sum = (parent: number): number =>
    all
      .filter((one) => one.parent === parent)
      .reduce((total, one) => total + one.own + one.ended + sum(one.pid), 0);
  const root = all.find((one) => one.pid === pid);
  return root === undefined ? 0 : root.own + root.ended + sum(pid);
}

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const ticks = 100;

function readStat(name: string) {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const [parent = 0] = fields.slice(1);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11);
    return [
      { pid: Number(name), parent, own: (user + system) / ticks, ended: (endedUser + endedSystem) / ticks },
    ];
  } catch {
    return [];
  }
}

/** CPU seconds that the servers have used so far, where they run on this machine. */
export async function serverCpu(store: Store, redisUrl = ""): Promise<{ redis: number; postgres: number }> {
  const redis = new Redis(redisUrl);
  const info = await redis.info("cpu");
  redis.disconnect();
  const used = [...info.matchAll(/used_cpu_(?:sys|user):([\d.]+)/g)].reduce(
    (sum, [, value]) => sum + Number(value),
    0,
  );
  const { rows } = await store.pool.query("select pg_backend_pid() as pid");
  const [{ pid }] = z.tuple([z.object({ pid: z.number() })]).parse(rows);
  return { redis: used, postgres: treeCpuSeconds(parentOf(pid)) };
}

const parentOf = (pid: number) => readStat(String(pid))[0]?.parent ?? 0;
