import { SingleBar } from "cli-progress";
import { isQuiet, say } from "../messages.js";

/** How far long work over a known number of things is. */
export interface CountProgress {
  step(): void;
  stop(): void;
}

const lineEvery = 1_000;

/** A bar on a terminal, a line for every thousand elsewhere, nothing under `--quiet`. */
export function countProgress(total: number, things: string): CountProgress {
  if (isQuiet()) return { step: () => {}, stop: () => {} };
  if (!process.stderr.isTTY) {
    let done = 0;
    const step = () => {
      done += 1;
      if (done % lineEvery === 0) say(`${done}/${total} ${things}`);
    };
    return { step, stop: () => {} };
  }
  const format = ` {bar} {value}/{total} ${things}`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
