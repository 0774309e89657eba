import { WiredeskError } from "../../schemas/index.js";

/** A receiver that asks for more than six hours is asked again all the same: news is not of yesterday. */
const longestPauseMs = 21_600_000;

/** A receiver did not take an alert; it is tried again. */
export class Undelivered extends WiredeskError {
  /** How long the receiver asks to be left alone, where it says so. */
  readonly retryAfterMs: number | undefined;

  constructor(
    message: string,
    { cause, retryAfterMs }: { cause?: unknown; retryAfterMs?: number | undefined } = {},
  ) {
    super("WD_ALERT_UNDELIVERED", message, { cause });
    this.retryAfterMs = retryAfterMs === undefined ? undefined : Math.min(retryAfterMs, longestPauseMs);
  }
}
