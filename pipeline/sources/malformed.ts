import { WiredeskError } from "../../schemas/errors.js";
import type { FeedContext } from "./feed.js";

/** The error for a feed or wire file that cannot be read. */
export function malformed(context: FeedContext, what: string, cause?: unknown): WiredeskError {
  return new WiredeskError("WD_FEED_MALFORMED", `${context.url}: ${what}`, { input: context.url, cause });
}
