import { once } from "node:events";
import pc from "picocolors";
import type { TraceEvent } from "../../extractors/index.js";
import { type ArticleRecord, WiredeskError } from "../../schemas/index.js";
import { loadConfig, loadExtractors } from "../config/index.js";
import { type ExtractInput, type ExtractSettings, extract } from "../extract.js";
import type { Fetcher } from "../fetch/index.js";
import { readLexiconFile } from "../store/decisions/lexicon-file.js";
import { withTaught } from "../taught.js";
import { exitCodes } from "./exit-codes.js";
import { type InputKind, kindOf, type NamedInput, readInputs } from "./inputs.js";
import { explain, say } from "./messages.js";
import { withOverrides } from "./overrides.js";
import { refusedInput } from "./refused-input.js";
import { recordText } from "./render/record-text.js";
import { recordsTable } from "./render/records-table.js";
import { webAddresses } from "./web-addresses.js";

interface ExtractOptions {
  from?: InputKind;
  format?: "json" | "jsonl" | "table" | "text";
  published?: string;
  url?: string;
  config?: string;
  data?: string;
  allowHost?: string[];
  trace?: boolean;
}

const isUrl = /^https?:\/\//i;

/** `wiredesk extract`: records of all inputs on standard output, in their order. */
export async function extractCommand(names: readonly string[], options: ExtractOptions): Promise<number> {
  const { url } = options;
  if (url !== undefined) webAddresses([url]);
  const config = withOverrides(await loadConfig(options.config), options);
  const settings: ExtractSettings = {
    extractors: await loadExtractors(config),
    options: withTaught(config.extractors.options, await readLexiconFile(config.dataDir)),
    parse: config.parse,
    ...(options.trace && { onTrace: printTrace }),
  };
  const writer = createWriter(options, names);
  let fetcher: Fetcher | undefined;
  let failed = false;
  for (const name of names) {
    if (isUrl.test(name)) fetcher ??= (await import("../fetch/index.js")).createFetcher(config.fetch);
    const inputs = fetcher && isUrl.test(name) ? fetchInput(name, fetcher) : readInputs(name, options.from);
    for await (const input of inputs) {
      const result = extractOne(input, options, settings);
      failed ||= result instanceof WiredeskError;
      await writer.write(input, result);
    }
  }
  await writer.end();
  await fetcher?.close();
  return failed ? exitCodes.someFailed : exitCodes.done;
}

async function* fetchInput(url: string, fetcher: Fetcher): AsyncGenerator<NamedInput> {
  try {
    const page = await fetcher.get(url, { kind: "page" });
    const { body, contentType, fetchedAt, finalUrl, status } = page;
    const input = { html: body, url: finalUrl, contentType, fetchedAt, httpStatus: status };
    yield { name: url, input: (await refusedInput(url, body)) ?? input };
  } catch (error) {
    if (!(error instanceof WiredeskError)) throw error;
    yield { name: url, input: error };
  }
}

function extractOne(
  { input, id, name }: NamedInput,
  options: ExtractOptions,
  settings: ExtractSettings,
): ArticleRecord | WiredeskError {
  if (input instanceof WiredeskError) return input;
  const given: ExtractInput = {
    ...input,
    ...(options.published !== undefined && { publishedAt: options.published }),
    ...(options.url !== undefined && { url: options.url }),
  };
  try {
    return extract(given, { ...settings, ...(id !== undefined && { id }) });
  } catch (error) {
    if (error instanceof WiredeskError && error.outcome !== "stop") return error;
    if (error instanceof WiredeskError && id === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const code = error instanceof WiredeskError ? error.code : "WD_INTERNAL";
    return new WiredeskError(code, reason, { input: name, cause: error });
  }
}

interface Writer {
  write(input: NamedInput, result: ArticleRecord | WiredeskError): Promise<void>;
  end(): Promise<void>;
}

function createWriter(options: ExtractOptions, names: readonly string[]): Writer {
  const many = (name: string) => ["jsonl", "warc"].includes(options.from ?? kindOf(name) ?? "");
  const lines = names.length > 1 || names.some(many);
  const format = options.format ?? (lines ? "jsonl" : process.stdout.isTTY ? "text" : "json");
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  const kept: ArticleRecord[] = [];
  return {
    async write(input, result) {
      if (result instanceof WiredeskError) {
        explain(result, input.name === "-" ? "standard input" : input.name);
        const { code, message } = result;
        if (format === "jsonl")
          await print(JSON.stringify({ id: input.id ?? null, error: { code, message } }));
      } else if (format === "jsonl") await print(JSON.stringify(result));
      else if (format === "json") await print(JSON.stringify(result, null, 2));
      else if (format === "text") await print(recordText(result, pc, columns));
      else kept.push(result);
    },
    async end() {
      if (format === "table" && kept.length > 0) await print(recordsTable(kept, pc, columns));
    },
  };
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

function printTrace(extractor: string, { rule, start, end, outcome }: TraceEvent): void {
  say(`trace ${extractor} ${rule} ${start}-${end} ${outcome}`);
}
