import type { ArticleRecord } from "../../../schemas/index.js";
import type { Task } from "./task.js";
import { Stopped, type ThreadPool } from "./thread-pool.js";

/** An extractor that hangs or takes its thread down costs the article its facts, not its record. */
export async function extractPatiently(threads: Pick<ThreadPool, "run">, task: Task): Promise<ArticleRecord> {
  const warnings: string[] = [];
  for (;;) {
    try {
      const record = await threads.run(task);
      const { diagnostics } = record;
      return { ...record, diagnostics: { ...diagnostics, warnings: [...diagnostics.warnings, ...warnings] } };
    } catch (error) {
      const culprit = error instanceof Stopped ? error.extractor : undefined;
      if (!(error instanceof Stopped) || culprit === undefined || task.without.includes(culprit)) throw error;
      warnings.push(`${culprit} was left out: ${error.message}`);
      task.without.push(culprit);
    }
  }
}
