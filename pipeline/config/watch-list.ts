import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { z } from "zod";
import { WatchEntry } from "../../extractors/index.js";
import { WiredeskError } from "../../schemas/index.js";

/**
 * Reads a list of things to watch for: `.csv` with a header of `id`, `name`, `aliases` (optional, `|` between them) and
 * `type`; `.jsonl` or `.ndjson` with an object a line; `.json` with an array.
 * @throws {WiredeskError} WD_CONFIG_INVALID, naming the file and the entry.
 */
export function readWatchList(file: string): WatchEntry[] {
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    if (extname(file) === ".csv") return parseAll(readCsv(text), file);
    if (extname(file) === ".json") return parseAll(z.array(z.unknown()).parse(JSON.parse(text)), file);
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return parseAll(
      lines.map((line): unknown => JSON.parse(line)),
      file,
    );
  } catch (error) {
    if (error instanceof WiredeskError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WiredeskError("WD_CONFIG_INVALID", `cannot read the watch-list ${file}: ${reason}`, {
      input: file,
      cause: error,
    });
  }
}

/** The aliases of a line stand in one field, `|` between them. */
function readCsv(text: string): unknown[] {
  const [header = [], ...rows] = readRows(text);
  return rows.map((row) => {
    const line = Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""]));
    const aliases = (line.aliases ?? "").split("|").map((alias) => alias.trim());
    return { ...line, aliases: aliases.filter(Boolean) };
  });
}

const field = /[ \t]*(?:"((?:[^"]|"")*)"[ \t]*|([^",\r\n][^,\r\n]*|))(,|\r?\n|$)/y;

/** The fields of CSV rows (RFC 4180), without empty rows. */
function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`row ${rows.length + 1} is no CSV: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!.trim());
    if (match[3] === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function parseAll(values: readonly unknown[], file: string): WatchEntry[] {
  return values.map((value, index) => {
    const result = WatchEntry.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const where = issue?.path.join(".");
    throw new WiredeskError(
      "WD_CONFIG_INVALID",
      `entry ${index + 1} of the watch-list ${file} is not valid: ${where ? `${where}: ` : ""}${issue?.message}`,
      { input: file },
    );
  });
}

type Options = Readonly<Record<string, unknown>>;

const Named = z.looseObject({ watchlist: z.string() });
const read = new Map<string, WatchEntry[]>();

/**
 * Extractor options with the entries in place of the name of a watch-list's file. A file is read once a process, so
 * that the compiled list serves all articles.
 */
export function withWatchList(options: Options): Options {
  const named = Named.safeParse(options.entities);
  if (!named.success) return options;
  const { watchlist: file, ...rest } = named.data;
  const entries = read.get(file) ?? readWatchList(file);
  read.set(file, entries);
  return { ...options, entities: { ...rest, watchlist: entries } };
}
