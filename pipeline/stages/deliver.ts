import type { ArticleMessage, DeliverMessage } from "../../schemas/index.js";
import type { Alert } from "../alerts/raise-alerts.js";
import { targetOf } from "../alerts/receiver.js";
import { sendAlert } from "../alerts/send.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { getDelivery, noteDelivery, overdueDeliveries } from "../store/index.js";
import type { Desk } from "./desk.js";

/** Tried for about half a day, with doubling pauses. */
const attempts = 10;
/** How long an alert waits for a process whose configuration has its rule. */
const unknownMs = 3_600_000;
/** How soon an alert comes back whose sending was called off. */
const stoppedPauseMs = 1_000;

export async function postDeliveries(
  { queue }: Pick<Desk, "queue">,
  ids: readonly string[],
  article?: ArticleMessage,
): Promise<void> {
  const postings = ids.map((deliveryId) => ({
    id: deliveryId,
    message: { deliveryId, ...(article && { article }) },
  }));
  await queue.post("deliver", postings, { attempts });
}

/** Queues alerts that were raised a while ago and are not delivered: their jobs may have been lost. */
export async function postOverdue(desk: Pick<Desk, "queue" | "store">): Promise<void> {
  await postDeliveries(desk, await overdueDeliveries(desk.store, 1_000));
}

/** Sends an alert that was raised. */
export async function deliverStage(
  desk: Pick<Desk, "store" | "config" | "log">,
  { deliveryId }: DeliverMessage,
  attempt: Attempt,
): Promise<void> {
  const { store, config, log } = desk;
  const delivery = await getDelivery(store, deliveryId);
  if (delivery?.state !== "waiting") return;
  if (delivery.withdrawn)
    return noteDelivery(store, deliveryId, { state: "dropped", error: "its article was withdrawn" });
  const target = targetOf(config.alerts, delivery);
  if (!target) {
    // While processes are exchanged one by one, another may know what this one does not: the alert waits for it.
    if (Date.now() - delivery.created_at.getTime() < unknownMs) return;
    return noteDelivery(store, deliveryId, { state: "failed", error: "its rule or receiver is gone" });
  }
  const { signal } = attempt;
  const sending = sendAlert(target, deliveryId, delivery.payload as Alert, { signal, mail: config.mail });
  const error = await sending.then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? reason : new Error(String(reason))),
  );
  if (error === null) return noteDelivery(store, deliveryId, { state: "delivered" });
  log.warn({ rule: delivery.rule, reason: error.message }, "alert not delivered");
  // Called off because the program stops, it is nobody's fault and is sent again.
  const givenUp = attempt.last && !signal.aborted;
  await noteDelivery(store, deliveryId, { state: givenUp ? "failed" : "waiting", error: error.message });
  if (signal.aborted) throw new Postpone(stoppedPauseMs);
  if (!givenUp) throw error;
}
