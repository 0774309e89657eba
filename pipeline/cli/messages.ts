import pc from "picocolors";
import { WiredeskError } from "../../schemas/index.js";

/** Everything that is not data goes to standard error. */
const colours = pc.createColors(pc.isColorSupported && process.stderr.isTTY === true);

let quiet = false;

export function setQuiet(value: boolean): void {
  quiet = value;
}

/** A line for people, left out under `--quiet`. */
export function say(line: string): void {
  if (!quiet) process.stderr.write(`${line}\n`);
}

export function isQuiet(): boolean {
  return quiet;
}

export function warn(line: string): void {
  say(`${colours.yellow("warning:")} ${line}`);
}

/** Tells what happened, with which input, and what to do next. */
export function explain(error: unknown): void {
  process.stderr.write(`${describeError(error).join("\n")}\n`);
}

function describeError(error: unknown): string[] {
  if (!(error instanceof WiredeskError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [`${colours.red("error:")} ${text}`];
  }
  const input = error.input !== undefined && !error.message.includes(error.input) ? ` (${error.input})` : "";
  return [
    `${colours.red("error:")} ${error.message}${input} ${colours.dim(`[${error.code}]`)}`,
    `  ${error.hint}`,
  ];
}
