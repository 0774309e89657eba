import type { Ticket } from "../store/index.js";
import type { Desk } from "./desk.js";

/** A page whose workers were stopped comes again; other failures of this stage are not cured by trying. */
const processAttempts = 3;

/** Queues articles. A ticket that is in the queue already is not queued twice. */
export async function postTickets(
  { queue, config, once }: Pick<Desk, "queue" | "config" | "once">,
  stage: "fetch" | "process",
  tickets: readonly Ticket[],
): Promise<void> {
  const { attempts, onceAttempts } = config.limits;
  const postings = tickets.map(({ articleId, revision }) => ({
    id: `${articleId}-${revision}`,
    message: { articleId, revision },
  }));
  const fetchAttempts = once ? onceAttempts : attempts;
  await queue.post(stage, postings, { attempts: stage === "fetch" ? fetchAttempts : processAttempts });
}
