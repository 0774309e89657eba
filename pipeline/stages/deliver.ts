import type { ArticleMessage, DeliverMessage } from "../../schemas/index.js";
import type { Alert } from "../alerts/raise-alerts.js";
import { sendAlert } from "../alerts/send.js";
import type { Attempt } from "../queue/index.js";
import { getDelivery, noteDelivery, overdueDeliveries } from "../store/index.js";
import type { Desk } from "./desk.js";

/** Tried for about half a day, with doubling pauses. */
const attempts = 10;

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
  desk: Desk,
  { deliveryId }: DeliverMessage,
  attempt: Attempt,
): Promise<void> {
  const { store, config, log } = desk;
  const delivery = await getDelivery(store, deliveryId);
  if (delivery?.state !== "waiting") return;
  const target = config.alerts.find(({ name }) => name === delivery.rule)?.to[delivery.target];
  if (!target) return noteDelivery(store, deliveryId, { state: "failed", error: "its rule is gone" });
  try {
    const { signal } = attempt;
    await sendAlert(target, deliveryId, delivery.payload as Alert, { signal, mail: config.mail });
    await noteDelivery(store, deliveryId, { state: "delivered" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn({ rule: delivery.rule, reason }, "alert not delivered");
    await noteDelivery(store, deliveryId, { state: attempt.last ? "failed" : "waiting", error: reason });
    if (!attempt.last) throw error;
  }
}
