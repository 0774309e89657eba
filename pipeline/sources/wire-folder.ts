import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { WiredeskError } from "../../schemas/errors.js";

export interface WireFolderOptions {
  /** Larger files are refused; whole days of a wire in one file stay under 5 MB. */
  maxBytes: number;
  /** A file is taken once it has not changed for so long: senders write slowly and have no way to say "done". */
  settleMs: number;
}

/** A folder that a wire's delivery program (FTP, rsync, a satellite receiver) writes files into. */
export interface WireFolder {
  /** Names of files ready to be read, oldest first. */
  ready(now: number): Promise<string[]>;
  /** Null where the file is gone: another process took it. @throws WiredeskError WD_INPUT_TOO_LARGE, WD_INPUT_NOT_FOUND */
  read(name: string): Promise<Uint8Array | null>;
  /** Moves a file that was taken in to `done/`. */
  accept(name: string): Promise<void>;
  /** Moves a file to `failed/`, with its reason beside it. Put back into the folder, it is tried again. */
  reject(name: string, reason: string): Promise<void>;
  /** Deletes what lies in `done/` and was written before. @returns how many files. */
  prune(before: number): Promise<number>;
}

/** Files in the making: of editors, FTP servers and rsync. */
const unfinished = /^[.~]|~$|\.(tmp|temp|part|filepart|partial|crdownload|lock)$/i;

/**
 * Opens a folder to watch and makes `done/` and `failed/` in it. It is looked through rather than listened to: events
 * get lost on network shares, files do not. Only plain files count, so that a link cannot lead out of the folder.
 */
export async function openWireFolder(path: string, options: WireFolderOptions): Promise<WireFolder> {
  await mkdir(join(path, "done"), { recursive: true });
  await mkdir(join(path, "failed"), { recursive: true });
  const move = async (name: string, folder: "done" | "failed") => {
    const from = inside(path, name);
    await rename(from, join(path, folder, name)).catch((error) => {
      // Another process took it in at the same time, and has moved it.
      if (!isGone(error)) throw error;
    });
  };
  return {
    async ready(now) {
      const names = (await readdir(path)).filter((name) => !unfinished.test(name));
      const files = await Promise.all(
        names.map(async (name) => ({ name, stats: await statOf(join(path, name)) })),
      );
      return (
        files
          .flatMap(({ name, stats }) => (stats?.isFile() ? [{ name, changedAt: stats.mtimeMs }] : []))
          // A clock set back leaves files from the future, which must not wait for it.
          .filter(({ changedAt }) => Math.abs(now - changedAt) >= options.settleMs)
          .sort((a, b) => a.changedAt - b.changedAt || (a.name < b.name ? -1 : 1))
          .map(({ name }) => name)
      );
    },
    read: async (name) => readPlainFile(inside(path, name), options.maxBytes),
    accept: async (name) => move(name, "done"),
    async reject(name, reason) {
      await move(name, "failed");
      await writeFile(join(path, "failed", `${name}.reason.txt`), `${reason}\n`);
    },
    async prune(before) {
      const done = join(path, "done");
      let pruned = 0;
      for (const name of await readdir(done)) {
        const stats = await statOf(join(done, name));
        if (!stats?.isFile() || stats.mtimeMs >= before) continue;
        await rm(join(done, name), { force: true });
        pruned += 1;
      }
      return pruned;
    },
  };
}

/** @throws WiredeskError WD_INPUT_NOT_FOUND for a name that is a path */
function inside(folder: string, name: string): string {
  if (name === "" || name === "." || name === ".." || /[/\\\0]/.test(name))
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `"${name}" is no name of a file in ${folder}.`, {
      input: name,
    });
  return join(folder, name);
}

async function statOf(path: string) {
  try {
    return await lstat(path);
  } catch {
    // Moved away between listing and looking: another worker took it.
    return null;
  }
}

const isGone = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

async function readPlainFile(path: string, maxBytes: number): Promise<Uint8Array | null> {
  // O_NOFOLLOW: the file may have become a link since it was listed. O_NONBLOCK: nor may a pipe hold us.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause) => {
      if (isGone(cause)) return null;
      throw new WiredeskError("WD_INPUT_NOT_FOUND", `${path} cannot be opened: ${cause.message}`, {
        input: path,
        cause,
      });
    },
  );
  if (file === null) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile())
      throw new WiredeskError("WD_INPUT_NOT_FOUND", `${path} is no plain file.`, { input: path });
    if (stats.size > maxBytes)
      throw new WiredeskError(
        "WD_INPUT_TOO_LARGE",
        `${path} has ${stats.size} bytes, the limit is ${maxBytes}.`,
        {
          input: path,
        },
      );
    return await file.readFile();
  } finally {
    await file.close();
  }
}
