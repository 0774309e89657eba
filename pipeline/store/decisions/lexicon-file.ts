import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { LexiconEntry, WiredeskError } from "../../../schemas/index.js";

const Lexicon = z.array(LexiconEntry);
const fileIn = (dataDir: string) => join(dataDir, "lexicon.json");

/** Writes the lexicon into the data folder, for commands that open no database. */
export async function writeLexiconFile(dataDir: string, entries: readonly LexiconEntry[]): Promise<void> {
  if (entries.length === 0 && !existsSync(fileIn(dataDir))) return;
  await mkdir(dataDir, { recursive: true });
  const part = `${fileIn(dataDir)}.${process.pid}.part`;
  await writeFile(part, `${JSON.stringify(entries, null, 2)}\n`);
  await rename(part, fileIn(dataDir));
}

/**
 * What reviewers taught, as the data folder keeps it; nothing without such a file.
 * @throws {WiredeskError} WD_CONFIG_INVALID if the file is no lexicon.
 */
export async function readLexiconFile(dataDir: string): Promise<LexiconEntry[]> {
  const file = fileIn(dataDir);
  if (!existsSync(file)) return [];
  try {
    return Lexicon.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new WiredeskError("WD_CONFIG_INVALID", `${file} is no lexicon; wiredesk desk writes it anew`, {
      input: file,
      cause,
    });
  }
}
