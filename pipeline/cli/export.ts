import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { exporterNamed, type Stored } from "../export/index.js";
import { eachRecord, openStore, readPage, type Store } from "../store/index.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { type Overrides, withOverrides } from "./overrides.js";

interface ExportOptions extends Overrides {
  format: string;
  to?: string;
  config?: string;
}

/** `wiredesk export`: every stored record, current versions, in a format of other tools. */
export async function exportCommand(options: ExportOptions): Promise<number> {
  const exporter = exporterNamed(options.format);
  if (exporter.form === "folder" && options.to === undefined) {
    throw new WiredeskError("WD_USAGE", `${exporter.name} is made of several files: name a folder with --to`);
  }
  const store = await openStore(withOverrides(await loadConfig(options.config), options));
  let pieces = 0;
  try {
    for await (const { file, content } of exporter.write(withPages(store))) {
      pieces++;
      if (options.to === undefined) await print(content);
      else if (exporter.form === "folder") await put(join(options.to, file ?? String(pieces)), content, "w");
      else await put(options.to, content, pieces === 1 ? "w" : "a");
    }
  } finally {
    await store.close();
  }
  say(`${pieces} ${pieces === 1 ? "piece" : "pieces"} of ${exporter.name} written`);
  return exitCodes.done;
}

async function* withPages(store: Store): AsyncGenerator<Stored> {
  for await (const { articleId, record } of eachRecord(store)) {
    yield { articleId, record, page: () => readPage(store, articleId) };
  }
}

async function print(content: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(content)) await once(process.stdout, "drain");
}

/** The pieces of a stream follow each other in one file. */
async function put(path: string, content: string | Uint8Array, flag: "w" | "a"): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag });
}
