import { WiredeskError } from "../../schemas/index.js";
import { type Attempt, Postpone } from "../queue/index.js";
import { markDiscarded, noteError, quarantineArticle, type Ticket } from "../store/index.js";
import { noteTrouble } from "../watch/journey.js";
import { isDatabaseTrouble } from "./database-trouble.js";
import type { Desk } from "./desk.js";
import type { Trouble } from "./stage-event.js";

/** How soon a job comes back whose host does not say. */
const hostPauseMs = 5_000;

interface Case extends Ticket {
  stage: "fetch" | "process";
  url: string;
}

/**
 * Runs one stage over one article and gives every failure its outcome: tried again, dropped and counted, or set aside.
 * The code of an error decides, never its message. Only errors that a later attempt may cure are thrown on.
 */
export async function settle(
  desk: Desk,
  article: Case,
  attempt: Attempt,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Postpone || isDatabaseTrouble(error)) throw error;
    await decide(desk, article, attempt, toWiredeskError(error, article));
  }
}

async function decide(desk: Desk, article: Case, attempt: Attempt, error: WiredeskError): Promise<void> {
  noteTrouble(error);
  const trouble = describe(article, error);
  const reason = { code: error.code, message: error.message };
  switch (error.outcome) {
    case "discard":
      await markDiscarded(desk.store, article, reason);
      return desk.report({ type: "discarded", ...trouble });
    case "retry":
      return tryAgain(desk, article, attempt, error);
    default:
      await setAside(desk, article, error);
  }
}

async function tryAgain(desk: Desk, article: Case, attempt: Attempt, error: WiredeskError): Promise<void> {
  const trouble = describe(article, error);
  await noteError(desk.store, article, { code: error.code, message: error.message });
  if (desk.once && (retryAfter(error) ?? 0) > desk.config.limits.onceWaitSeconds * 1_000) {
    return desk.report({ type: "failed", ...trouble });
  }
  if (error.code === "WD_FETCH_HOST_PAUSED") {
    const waitMs = retryAfter(error) ?? hostPauseMs;
    desk.report({ type: "postponed", ...trouble });
    throw new Postpone(desk.slots.take(article.url, waitMs, performance.now()));
  }
  if (!attempt.last) {
    desk.report({ type: "retrying", ...trouble });
    throw error;
  }
  // A stopped program is nobody's fault, and a single run has not the patience to judge a host.
  if (desk.once || error.code === "WD_STAGE_STOPPED" || error.code === "WD_FETCH_ABORTED") {
    return desk.report({ type: "failed", ...trouble });
  }
  await setAside(desk, article, error);
}

/** Puts an article into quarantine and says so. */
export async function setAside(desk: Desk, article: Case, error: WiredeskError): Promise<void> {
  const { code, message } = error;
  await quarantineArticle(desk.store, article, { stage: article.stage, code, reason: message });
  desk.report({ type: "quarantined", ...describe(article, error) });
}

/** How long the host asks to be left alone, where it says so. */
export function retryAfter(error: Error): number | undefined {
  return "retryAfterMs" in error && typeof error.retryAfterMs === "number" ? error.retryAfterMs : undefined;
}

export function describe({ stage, url }: Pick<Trouble, "stage" | "url">, error: WiredeskError): Trouble {
  const { code, message, hint } = error;
  return { url, stage, code, message, hint };
}

function toWiredeskError(error: unknown, { url, stage }: Case): WiredeskError {
  if (error instanceof WiredeskError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new WiredeskError("WD_INTERNAL", `${stage} of ${url}: ${reason}`, { input: url, cause: error });
}
