import { WiredeskError } from "../../schemas/index.js";

/** What a receiver that did not take an alert is told to the log by; it is tried again. */
export function undelivered(message: string, cause?: unknown): WiredeskError {
  return new WiredeskError("WD_ALERT_UNDELIVERED", message, { cause });
}
