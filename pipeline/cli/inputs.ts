import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { WiredeskError } from "../../schemas/index.js";
import { Country } from "../check-call.js";
import type { ExtractInput } from "../extract.js";
import { refusedInput, unreadable } from "./refused-input.js";

export type InputKind = "html" | "text" | "json" | "jsonl" | "warc";

/** An article to extract, or why one could not be read. `id` is the caller's, from a JSON line. */
export interface NamedInput {
  name: string;
  id?: string | number;
  input: ExtractInput | WiredeskError;
}

const Id = z.union([z.string(), z.number()], "expected a string or a number");
const WithId = z.object({ id: Id.optional().catch(undefined) }).catch({});

/** One line of `--from jsonl`. */
const Item = z
  .object({
    id: Id,
    html: z.string().nullish(),
    text: z.string().nullish(),
    url: z.string().nullish(),
    title: z.string().nullish(),
    publishedAt: z.string().nullish(),
    country: Country.nullish(),
  })
  .refine((line) => (line.html == null) !== (line.text == null), {
    message: "expected either html or text",
  });

/** What a record is known by. */
const Extracted = z.object({ schemaVersion: z.string(), article: z.object({ text: z.string() }) });

const kinds: Readonly<Record<string, InputKind>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "text",
  ".md": "text",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".warc": "warc",
};

/** What a file holds, by its name; nothing if the name does not tell. */
export function kindOf(name: string): InputKind | undefined {
  const plain = name.toLowerCase().replace(/\.warc\.gz$/, ".warc");
  return kinds[extname(plain)];
}

/** Reads a file or standard input (`-`) as one article, or as many where it holds JSON lines or an archive. */
export async function* readInputs(name: string, from: InputKind | undefined): AsyncGenerator<NamedInput> {
  const kind = from ?? kindOf(name);
  if (kind === "jsonl") yield* readLines(name);
  else if (kind === "json") yield* readJson(name);
  else if (kind === "warc") yield* readArchive(name);
  else yield { name, input: await readWhole(name, kind) };
}

async function readWhole(name: string, kind: InputKind | undefined): Promise<ExtractInput | WiredeskError> {
  try {
    const body = name === "-" ? await readStandardInput() : await readFile(name);
    const refused = await refusedInput(name, body);
    if (refused) return refused;
    const isHtml = kind === "html" || (kind === undefined && /^[﻿\s]*</.test(body.toString("latin1", 0, 512)));
    return isHtml ? { html: body } : { text: body.toString("utf8").replace(/^\uFEFF/, "") };
  } catch (error) {
    return unreadable(name, error);
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The pages of a WARC file, as they were fetched. */
async function* readArchive(name: string): AsyncGenerator<NamedInput> {
  const { readWarc } = await import("../sources/index.js");
  try {
    const stream = name === "-" ? process.stdin : (await open(name)).createReadStream();
    for await (const { url, body, contentType, fetchedAt, status } of readWarc(stream, { url: name })) {
      yield { name: url, input: { html: body, url, contentType, fetchedAt, httpStatus: status } };
    }
  } catch (error) {
    yield { name, input: error instanceof WiredeskError ? error : unreadable(name, error) };
  }
}

/** A .json file holds one article or an array of them. */
async function* readJson(name: string): AsyncGenerator<NamedInput> {
  try {
    const value: unknown = JSON.parse(await readFile(name, "utf8"));
    const items = Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      yield readItem(items.length === 1 ? name : `${name}[${index}]`, item);
    }
  } catch (error) {
    const input = error instanceof SyntaxError ? notJson(name, error) : unreadable(name, error);
    yield { name, input };
  }
}

async function* readLines(name: string): AsyncGenerator<NamedInput> {
  const stream = name === "-" ? process.stdin : createReadStream(name);
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== "") yield readLine(`${name}:${number}`, line);
    }
  } catch (error) {
    yield { name, input: unreadable(name, error) };
  }
}

/** Reads one JSON line; a broken one keeps its `id` where it can be told. */
export function readLine(name: string, line: string): NamedInput {
  try {
    return readItem(name, JSON.parse(line.replace(/^\uFEFF/, "")));
  } catch (error) {
    return { name, input: notJson(name, error) };
  }
}

function readItem(name: string, value: unknown): NamedInput {
  const parsed = Item.safeParse(value);
  if (!parsed.success) {
    const { id } = WithId.parse(value);
    return { name, ...(id !== undefined && { id }), input: noItem(name, value, parsed.error) };
  }
  const { id, html, text, url = null, title = null, publishedAt = null, country = null } = parsed.data;
  const content = html == null ? { text: text ?? "" } : { html };
  return { name, id, input: { ...content, url, title, publishedAt, country } };
}

function noItem(name: string, value: unknown, error: z.ZodError): WiredeskError {
  if (Extracted.safeParse(value).success) {
    const hint = "Give the article that it was made from.";
    return new WiredeskError("WD_INPUT_INVALID", `${name} is a record already`, { input: name, hint });
  }
  const reasons = error.issues.map(({ path, message }) => [...path.map(String), message].join(": "));
  return new WiredeskError("WD_INPUT_INVALID", `${name}: ${reasons.join("; ")}`, { input: name });
}

function notJson(name: string, error: unknown): WiredeskError {
  const reason = error instanceof Error ? error.message : String(error);
  return new WiredeskError("WD_INPUT_INVALID", `${name} is not JSON: ${reason}`, { input: name });
}
