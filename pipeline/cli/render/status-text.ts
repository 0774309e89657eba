import type { Colors } from "picocolors/types.js";
import type { FeedStatus, PipelineStatus } from "../../../schemas/index.js";
import { plainTable } from "./facts-tables.js";
import { shorten } from "./fit-columns.js";

/** What there is to see of a pipeline, for a terminal. */
export function statusText(status: PipelineStatus, colours: Colors): string {
  const { database, versions, facts, undelivered, oldestWaitSeconds, articles, queues, feeds } = status;
  const waits = oldestWaitSeconds === null ? "none waits" : `longest wait ${duration(oldestWaitSeconds)}`;
  const parts = [
    `${colours.bold("Store")}: ${database}, ${versions} versions, ${facts} facts; ${waits}` +
      (undelivered > 0 ? `; ${colours.red(`${undelivered} alerts undelivered`)}` : ""),
    `${colours.bold("Articles")}\n${plainTable(["State", "Articles"], rowsOf(articles), colours)}`,
    queues ? `${colours.bold("Queues")}\n${queuesTable(queues, colours)}` : "",
    rowsOf(status.today).length > 0
      ? `${colours.bold("Today")}\n${plainTable(["Counter", ""], rowsOf(status.today), colours)}`
      : "",
    feeds.length > 0 ? `${colours.bold("Feeds")}\n${feedsTable(feeds, colours)}` : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Feeds and how they are, failing ones first. */
export function feedsTable(feeds: readonly FeedStatus[], colours: Colors): string {
  const rows = feeds
    .toSorted((a, b) => b.failures - a.failures)
    .map(({ url, polledAt, nextPollAt, failures, error, warnings }) => [
      shorten(url, 60),
      polledAt === null ? "never" : minute(polledAt),
      minute(nextPollAt),
      failures > 0
        ? colours.red(`${failures} ${failures === 1 ? "failure" : "failures"}`)
        : warnings.length > 0
          ? colours.yellow("warning")
          : colours.green("ok"),
      shorten(error ?? warnings.join("; "), 60),
    ]);
  return plainTable(["Feed", "Last look", "Next look", "State", "Trouble"], rows, colours);
}

function queuesTable(queues: NonNullable<PipelineStatus["queues"]>, colours: Colors): string {
  const states = Object.keys(Object.values(queues)[0] ?? {});
  const rows = Object.entries(queues).map(([name, counts]) => [name, ...Object.values(counts).map(String)]);
  return plainTable(["Queue", ...states], rows, colours);
}

const rowsOf = (numbers: Record<string, number>) =>
  Object.entries(numbers).map(([name, number]) => [name, String(number)]);

const minute = (instant: string) => instant.slice(0, 16).replace("T", " ");

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
