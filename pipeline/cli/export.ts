import { once } from "node:events";
import { appendFile, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { exporterNamed, type Piece, type Stored } from "../export/index.js";
import { reviewedRecord } from "../store/desk/index.js";
import { eachRecord, readPage, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { openKept } from "./open-kept.js";
import { type Overrides, withOverrides } from "./overrides.js";

interface ExportOptions extends Overrides {
  format: string;
  to?: string;
  reviewed?: boolean;
  config?: string;
}

/** `wiredesk export`: every stored record, current versions, in a format of other tools. */
export async function exportCommand(options: ExportOptions): Promise<number> {
  const exporter = exporterNamed(options.format);
  if (exporter.form === "folder" && options.to === undefined) {
    throw new WiredeskError("WD_USAGE", `${exporter.name} is made of several files: name a folder with --to`);
  }
  const store = await openKept(withOverrides(await loadConfig(options.config), options));
  const written = { articles: 0 };
  try {
    const pieces = exporter.write(counted(withPages(store, options), written));
    if (options.to === undefined) for await (const { content } of pieces) await print(content);
    else if (exporter.form === "folder") await putFiles(pieces, options.to);
    else await putFile(pieces, options.to);
  } finally {
    await store.close();
  }
  say(`${written.articles} ${written.articles === 1 ? "article" : "articles"} written as ${exporter.name}`);
  return exitCodes.done;
}

async function* withPages(store: Store, { reviewed = false }: ExportOptions): AsyncGenerator<Stored> {
  for await (const { articleId, record } of eachRecord(store)) {
    const told = reviewed ? ((await reviewedRecord(store, articleId)) ?? record) : record;
    yield { articleId, record: told, page: () => readPage(store, articleId) };
  }
}

async function* counted(records: AsyncIterable<Stored>, count: { articles: number }) {
  for await (const record of records) {
    count.articles += 1;
    yield record;
  }
}

async function print(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
}

async function putFiles(pieces: AsyncIterable<Piece>, folder: string): Promise<void> {
  let number = 0;
  for await (const { file, content } of pieces) {
    number += 1;
    await write(join(folder, file ?? String(number)), (path) => writeFile(path, content));
  }
}

/** Written beside its place and moved there when it is whole: an export that breaks off leaves the last one alone. */
async function putFile(pieces: AsyncIterable<Piece>, path: string): Promise<void> {
  const unfinished = `${path}.part`;
  await write(unfinished, (part) => writeFile(part, ""));
  for await (const { content } of pieces) await write(unfinished, (part) => appendFile(part, content));
  await write(path, () => rename(unfinished, path));
}

async function write(path: string, work: (path: string) => Promise<void>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await work(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new WiredeskError("WD_USAGE", `cannot write ${path}: ${reason}`, { input: path, cause });
  }
}
