import { Redis } from "ioredis";
import { WiredeskError } from "../../schemas/errors.js";

/** A server that does not answer a ping in this time is taken for unreachable. */
const pingMilliseconds = 5_000;

/**
 * Connects to Redis and makes sure that it keeps what it is given.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, or WD_QUEUE_EVICTION if memory pressure would drop jobs.
 */
export async function connectRedis(url: string): Promise<Redis> {
  await checkRedis(url);
  // Workers wait for a lost connection to come back, however long; they were checked at the start.
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(200 * times, 5_000),
    connectionName: "wiredesk",
  });
  // ioredis reconnects by itself; without a listener every failed try is printed.
  redis.on("error", () => undefined);
  return redis;
}

/**
 * Pings Redis once, without retries. @returns a line for people: the server's version and where it is.
 * @throws {WiredeskError} WD_QUEUE_UNREACHABLE, WD_QUEUE_EVICTION.
 */
export async function checkRedis(url: string): Promise<string> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: pingMilliseconds,
  });
  let last = "no answer";
  redis.on("error", (error) => {
    last = error.message || ("code" in error ? String(error.code) : last);
  });
  try {
    const info = await withTimeLimit(redis.connect().then(() => redis.info("server")));
    await refuseEviction(redis, url);
    const version = /redis_version:(\S+)/.exec(info)?.[1] ?? "of unknown version";
    return `Redis ${version} at ${shown(url)}`;
  } catch (error) {
    if (error instanceof WiredeskError) throw error;
    const reason = error instanceof Error && !/closed/i.test(error.message) ? error.message : last;
    const message = `Redis at ${shown(url)} cannot be reached: ${reason || last}`;
    throw new WiredeskError("WD_QUEUE_UNREACHABLE", message, { cause: error });
  } finally {
    redis.disconnect();
  }
}

async function refuseEviction(redis: Redis, url: string): Promise<void> {
  const memory = await withTimeLimit(redis.info("memory"));
  const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
  const bounded = /maxmemory:(\d+)/.exec(memory)?.[1] !== "0";
  if (!bounded || policy === undefined || policy === "noeviction") return;
  const message = `Redis at ${shown(url)} has maxmemory-policy ${policy}; jobs would be lost when its memory is full`;
  throw new WiredeskError("WD_QUEUE_EVICTION", message);
}

function withTimeLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${pingMilliseconds / 1_000} s`)),
      pingMilliseconds,
    );
  });
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

/** The address without user and password. */
function shown(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "the given address";
}
