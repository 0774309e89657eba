import { type Config, PipelineStatus } from "../../schemas/index.js";

/** A process that does not answer in this time is busy or none of ours. */
const longestMs = 5_000;

/**
 * What a `wiredesk run` at work says of itself, by its watch port: the embedded database answers nobody else meanwhile.
 * `null` where there is none, or where the database is a server, which everybody can ask.
 */
export async function runningStatus({ databaseUrl, watch }: Config): Promise<PipelineStatus | null> {
  if (databaseUrl !== undefined || watch.port === undefined) return null;
  const host = /^(0\.0\.0\.0|::)$/.test(watch.host) ? "127.0.0.1" : watch.host;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${watch.port}/status`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(longestMs) });
    return PipelineStatus.safeParse(await answer.json()).data ?? null;
  } catch {
    return null;
  }
}
