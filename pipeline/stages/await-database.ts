import { Postpone } from "../queue/index.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { Desk } from "./desk.js";

/** How soon a job comes back when the database was away. */
const pauseMs = 5_000;

/**
 * Runs a stage, and puts its job off while the database is away: whatever the stage was about to do or to write down,
 * it does again later, and no attempt is lost.
 */
export async function awaitDatabase<T>(
  { log }: Pick<Desk, "log">,
  stage: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isDatabaseTrouble(error)) throw error;
    log.warn({ stage, error: String(error) }, "database trouble");
    throw new Postpone(pauseMs);
  }
}
