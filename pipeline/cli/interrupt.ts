import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";

/** A signal that SIGINT and SIGTERM set: running work may finish. A second one ends the process at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    say("stopping: running work may finish (once more to stop at once)");
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
