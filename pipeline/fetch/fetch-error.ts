import { RequestError, TimeoutError } from "got";
import { type ErrorCode, WiredeskError } from "../../schemas/errors.js";

interface FetchErrorOptions {
  input: string;
  cause?: unknown;
  status?: number | undefined;
  retryAfterMs?: number | undefined;
  unconnected?: boolean;
}

/** A fetch that gave no body. */
export class FetchError extends WiredeskError {
  readonly status: number | undefined;
  /** Set where the host, or our pause of it, says when to come back. */
  readonly retryAfterMs: number | undefined;
  /** No connection came about: it speaks of the host, not of the page. */
  readonly unconnected: boolean;

  constructor(code: ErrorCode, message: string, options: FetchErrorOptions) {
    super(code, message, options);
    this.name = "FetchError";
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.unconnected = options.unconnected ?? false;
  }

  /** The same error, laid to the URL that was asked for: it arose at its robots.txt or behind a redirect. */
  withInput(input: string): FetchError {
    if (this.input === input) return this;
    const { code, status, retryAfterMs, unconnected, cause } = this;
    const message = this.message.includes(input) ? this.message : `${input}: ${this.message}`;
    return new FetchError(code, message, { input, status, retryAfterMs, unconnected, cause });
  }
}

/** A URL as it may stand in messages, logs and records: without user name and password. */
export function shownUrl(url: URL): string {
  if (url.username === "" && url.password === "") return url.href;
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}

const dnsCodes = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_FAIL", "ENODATA", "ESERVFAIL"]);
const connectCodes = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "EADDRNOTAVAIL",
  "EACCES",
]);
const tlsCode = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$|HOSTNAME_MISMATCH)/;
const brokenCodes = new Set([
  "ECONNRESET",
  "EPIPE",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ERR_HTTP_CONTENT_LENGTH_MISMATCH",
]);

const phrases: Record<string, string> = {
  lookup: "finding its address",
  connect: "connecting",
  secureConnect: "the TLS handshake",
  response: "waiting for its answer",
  socket: "a silence on the connection",
  read: "reading its answer",
  request: "the whole exchange",
};

const beforeConnection = new Set(["lookup", "connect", "secureConnect"]);

/** Turns whatever got, node:http, node:tls and zlib throw into a FetchError that names the URL and what came. */
export function toFetchError(error: unknown, url: URL, timeoutsMs: Record<string, number>): WiredeskError {
  if (error instanceof WiredeskError) return error;
  const cause = rootOf(error);
  if (cause instanceof WiredeskError) return cause;
  const input = shownUrl(url);
  const say = (code: ErrorCode, what: string, unconnected = false) =>
    new FetchError(code, `${input}: ${what}`, { input, cause: error, unconnected });
  if (error instanceof TimeoutError) {
    const phase = phrases[error.event] ?? error.event;
    const what = `${url.host} took longer than ${timeoutsMs[error.event] ?? "?"} ms for ${phase}.`;
    return say("WD_FETCH_TIMEOUT", what, beforeConnection.has(error.event));
  }
  const code = codeOf(error) || codeOf(cause);
  if (code === "ERR_ABORTED" || (cause instanceof Error && cause.name === "AbortError"))
    return say("WD_FETCH_ABORTED", "the fetch was called off.");
  if (dnsCodes.has(code)) return say("WD_FETCH_DNS", `no address for ${url.hostname} (${code}).`, true);
  if (code === "ETIMEDOUT") return say("WD_FETCH_TIMEOUT", `${url.host} did not answer (${code}).`, true);
  if (connectCodes.has(code))
    return say("WD_FETCH_UNREACHABLE", `${url.host} took no connection (${code}).`, true);
  if (tlsCode.test(code)) return say("WD_FETCH_TLS", `no secure connection to ${url.host} (${code}).`, true);
  if (brokenCodes.has(code) || code.startsWith("HPE_"))
    return say("WD_FETCH_BROKEN", `the answer broke off or is no HTTP (${code}).`);
  const detail = cause instanceof Error ? cause.message : "no reason given";
  return say("WD_FETCH_BROKEN", `the exchange failed (${code || "no code"}: ${detail}).`);
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof RequestError && root.cause !== undefined) root = root.cause;
  // Node joins the failures of all addresses of a host into one error; the first says what happened.
  return root instanceof AggregateError && root.errors.length > 0 ? root.errors[0] : root;
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
