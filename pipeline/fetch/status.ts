import type { ErrorCode } from "../../schemas/errors.js";
import type { Answer } from "./exchange.js";
import { FetchError, shownUrl } from "./fetch-error.js";

/** 408 and 425 ask for another try; 522 and 524 are a CDN's timeouts (story-indexer's list, in production). */
const passing = new Set([408, 425, 429]);
const denied = new Set([401, 402, 403, 407, 451]);
const gone = new Set([404, 410]);

/** The error for an answer that is neither 2xx, 304 nor a redirect. */
export function statusError(answer: Answer, retryAfterMs: number | undefined): FetchError {
  const input = shownUrl(answer.url);
  const said = `${answer.status}${answer.reason ? ` ${answer.reason}` : ""}`;
  return new FetchError(codeOf(answer.status), `${input} answered ${said}.`, {
    input,
    status: answer.status,
    retryAfterMs,
  });
}

function codeOf(status: number): ErrorCode {
  if (passing.has(status) || status >= 500) return "WD_FETCH_STATUS_SERVER";
  if (denied.has(status)) return "WD_FETCH_STATUS_DENIED";
  if (gone.has(status)) return "WD_FETCH_STATUS_GONE";
  // 1xx never gets here; 3xx does without a Location, or as a 304 that nobody asked for.
  return status < 400 ? "WD_FETCH_BROKEN" : "WD_FETCH_STATUS_CLIENT";
}
