import { type Options, SingleBar } from "cli-progress";
import type { OnProgress, Progress, RunSummary } from "../../run/index.js";
import { isQuiet, say } from "../messages.js";

/** Shows a run: a bar on a terminal, a line an article elsewhere, nothing under `--quiet`. */
export interface RunDisplay {
  onProgress: OnProgress;
  stop(): void;
}

export function showRun(): RunDisplay {
  if (isQuiet()) return { onProgress: () => {}, stop: () => {} };
  return process.stderr.isTTY ? bar() : lines();
}

const ended = (progress: Readonly<Progress>) =>
  progress.stored +
  progress.updated +
  progress.unchanged +
  progress.duplicate +
  progress.discarded +
  progress.quarantined +
  progress.failed;

function bar(): RunDisplay {
  const options: Options = {
    format: " {bar} {value}/{total} articles · {facts}",
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  };
  const single = new SingleBar(options);
  single.start(1, 0, { facts: "looking at feeds" });
  return {
    onProgress(progress) {
      single.setTotal(Math.max(progress.queued, 1));
      single.update(ended(progress), { facts: `${progress.fetched} fetched, ${progress.stored} stored` });
    },
    stop: () => single.stop(),
  };
}

const counted = (articles: number) => (articles === 1 ? "1 article" : `${articles} articles`);

function lines(): RunDisplay {
  return {
    onProgress(progress, event) {
      if (event.type === "polled")
        say(`looked at ${event.url}: ${counted(event.offered)}, ${event.queued} to do`);
      else if (event.type === "resumed") say(`resuming ${counted(event.queued)} of an earlier run`);
      else if (event.type !== "fetched")
        say(`[${ended(progress)}/${progress.queued}] ${event.type} ${event.url}`);
    },
    stop: () => {},
  };
}

/** One line on what a run did, then a line for each trouble: what, which input, what to do. */
export function runReport(summary: RunSummary): string {
  const numbers: [number, string][] = [
    [summary.stored, "stored"],
    [summary.updated, "updated"],
    [summary.unchanged, "unchanged"],
    [summary.duplicate, "duplicates"],
    [summary.discarded, "discarded"],
    [summary.quarantined, "in quarantine"],
    [summary.failed, "to be tried again"],
    [summary.postponed, "postponed"],
  ];
  const told = numbers.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  const known = summary.offered - summary.queued;
  if (known > 0) told.push(`${known} known already`);
  const head = `${told.join(", ") || "nothing new"} in ${summary.seconds.toFixed(1)} s`;
  const troubles = summary.troubles.map(({ url, message, code, hint }) => {
    const named = message.includes(url) ? message : `${url}: ${message}`;
    return `  ${named} [${code}]\n    ${hint}`;
  });
  return [head, ...troubles].join("\n");
}
