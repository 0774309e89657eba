import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { WiredeskError } from "../../../schemas/errors.js";

const Holder = z.object({ pid: z.int().positive(), started: z.string() });
type Holder = z.infer<typeof Holder>;

/**
 * Keeps other processes out of a data folder: two of them would each see, and overwrite, its own copy.
 * A lock whose process is gone (killed, machine restarted) is taken over.
 * @returns a function that gives the lock back.
 * @throws {WiredeskError} WD_STORE_UNREACHABLE if a running process holds the folder, WD_STORE_UNWRITABLE if
 *   the lock cannot be written.
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, "lock");
  const own = `${file}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(own, text);
  } catch (cause) {
    throw new WiredeskError("WD_STORE_UNWRITABLE", `the data folder ${folder} cannot be written`, {
      input: folder,
      cause,
    });
  }
  try {
    // Linking is atomic and fails if the lock exists; a second try follows only after a stale lock.
    if (!link(own, file)) {
      takeOver(file, folder);
      if (!link(own, file)) throw heldBy(folder, readHolder(file));
    }
  } finally {
    rmSync(own, { force: true });
  }
  return () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function takeOver(file: string, folder: string): void {
  const holder = readHolder(file);
  if (holder && isRunning(holder)) throw heldBy(folder, holder);
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Another process was quicker; linking decides.
  }
  const moved = readHolder(aside);
  // Between reading and renaming another process may have taken the stale lock: put its lock back.
  if (moved && moved.pid !== holder?.pid && isRunning(moved)) link(aside, file);
  rmSync(aside, { force: true });
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    const forbidden = error instanceof Error && "code" in error && error.code === "EPERM";
    if (!forbidden) return false;
  }
  return startOf(pid) === started;
}

/** When a process began, in clock ticks since boot: tells a reused process id. Empty where /proc does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function heldBy(folder: string, holder: Holder | undefined): WiredeskError {
  const who = holder ? `process ${holder.pid}` : "another process";
  const message = `the data folder ${folder} is in use by ${who}; the embedded database serves one process at a time`;
  return new WiredeskError("WD_STORE_UNREACHABLE", message, { input: folder });
}
