import { errorCodes } from "./error-codes.js";

export type ErrorCode = keyof typeof errorCodes;

/** What becomes of a job that fails: try again later, drop and count it, set aside for a person, end the program. */
export type Outcome = "retry" | "discard" | "quarantine" | "stop";

/**
 * The one error class of Wiredesk. `code` (`WD_<AREA>_<WHAT>`) decides what happens next, never the message.
 * The message says what was expected and what came, `input` for which file, URL or line, `hint` what to do: that of the
 * code, where the place that throws knows nothing better.
 */
export class WiredeskError extends Error {
  readonly code: ErrorCode;
  readonly input: string | undefined;
  readonly hint: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { input?: string; cause?: unknown; hint?: string } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "WiredeskError";
    this.code = code;
    this.input = options.input;
    this.hint = options.hint ?? errorCodes[code].hint;
  }

  get outcome(): Outcome {
    return errorCodes[this.code].outcome;
  }
}
