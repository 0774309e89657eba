import type { ConfigInput } from "../../schemas/index.js";
import { hostAddress, hostCount, type Planned, planFeeds } from "./plan.js";

/** The configuration of a bench run: no pace between requests, short pauses, everything else as it is delivered. */
export function settingsFor(plan: readonly Planned[], port: number): ConfigInput {
  const origin = (host: number) => `http://${hostAddress(host)}:${port}`;
  return {
    feeds: [
      ...planFeeds(plan).map(({ host, path }) => origin(host) + path),
      `${origin(0)}/failing.rss`,
      `${origin(1)}/malformed.rss`,
    ],
    fetch: {
      allowHosts: Array.from({ length: hostCount }, (_, host) => hostAddress(host)),
      pace: { gapMs: 0, concurrency: 16 },
      timeouts: { responseMs: 15_000 },
      pauseMs: 200,
      // The hosts here fail on purpose and far more often than honest ones.
      deadAfter: 10_000,
    },
    limits: { threads: 1, attempts: 3, pauseSeconds: 1, longestPauseSeconds: 2 },
    log: { level: "silent" },
  };
}
