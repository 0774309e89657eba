import pc from "picocolors";
import { WiredeskError } from "../../schemas/errors.js";

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

let command = "";

/** The command that is at work: a wrong use of it is answered with its help. */
export function setCommand(name: string): void {
  command = name;
}

/** Tells what happened, with which input (`from`, where the error names none), and what to do next. */
export function explain(error: unknown, from?: string): void {
  process.stderr.write(`${describeError(error, from).join("\n")}\n`);
}

function describeError(error: unknown, from: string | undefined): string[] {
  if (!(error instanceof WiredeskError)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [`${colours.red("error:")} ${text}`];
  }
  const name = error.input ?? from;
  const input = name !== undefined && !error.message.includes(name) ? ` (${name})` : "";
  const hint = error.code === "WD_USAGE" ? error.hint.replace("wiredesk", `wiredesk ${command}`) : error.hint;
  return [`${colours.red("error:")} ${error.message}${input} ${colours.dim(`[${error.code}]`)}`, `  ${hint}`];
}
