import type { PreparedRecord } from "../../store/index.js";
import type { Task } from "./task.js";
import { Stopped, type ThreadPool } from "./thread-pool.js";

/** An extractor that hangs or takes its thread down costs the article its facts, not its record. */
export async function extractPatiently(
  threads: Pick<ThreadPool, "run">,
  task: Task,
): Promise<PreparedRecord> {
  for (;;) {
    try {
      return await threads.run(task);
    } catch (error) {
      const culprit = error instanceof Stopped ? error.extractor : undefined;
      if (!(error instanceof Stopped) || culprit === undefined || task.without.includes(culprit)) throw error;
      task.warnings.push(`${culprit} was left out: ${error.message}`);
      task.without.push(culprit);
    }
  }
}
