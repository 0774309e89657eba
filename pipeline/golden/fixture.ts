import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { WiredeskError } from "../../schemas/index.js";
import { Annotation } from "./annotation.js";
import { GoldenRecord } from "./golden-record.js";

/** `meta.json`: what is known of the source before anybody reads it. */
export const FixtureMeta = z.strictObject({
  url: z.url().nullable(),
  title: z.string().min(1).nullable(),
  publishedAt: z.iso.datetime({ offset: true }).nullable(),
  fetchedAt: z.iso.datetime({ offset: true }).nullable(),
  language: z.string().min(2),
});
export type FixtureMeta = z.infer<typeof FixtureMeta>;

/** `misses.json`: the keys of known differences between the extraction and the golden record. */
const Misses = z.array(z.string().min(1));

/** Where a fixture keeps what. */
export const fixtureFiles = {
  page: "source.html",
  plainText: "source.txt",
  /** What a reader reads of `source.html`, set down by hand. */
  text: "text.txt",
  meta: "meta.json",
  annotation: "annotation.json",
  record: "record.json",
  misses: "misses.json",
} as const;

export interface Fixture {
  slug: string;
  dir: string;
  meta: FixtureMeta;
  /** What is extracted: the plain text if the fixture has one, else the page. */
  source: { kind: "page" | "plainText"; body: Uint8Array };
  /** What a reader reads. */
  text: string;
  annotation: Annotation;
}

/**
 * The fixture folders below `root`, sorted: every folder is one, so that a half-made one is seen.
 * @throws WiredeskError WD_INPUT_NOT_FOUND
 */
export function fixtureFolders(root: string): string[] {
  if (!existsSync(root)) {
    const hint = "Name the folder that holds the fixtures with --root.";
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `there is no folder ${root}`, { input: root, hint });
  }
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

/**
 * The fixtures of these names, or all where none is named.
 * @throws WiredeskError WD_INPUT_NOT_FOUND for a name that no fixture has
 */
export function chosenFolders(root: string, slugs: readonly string[]): string[] {
  const folders = fixtureFolders(root);
  const missing = slugs.find((slug) => !folders.some((dir) => basename(dir) === slug));
  if (missing !== undefined) {
    const hint = `There are: ${folders.map((dir) => basename(dir)).join(", ") || "none"}.`;
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `there is no fixture "${missing}" in ${root}`, { hint });
  }
  return slugs.length === 0 ? folders : folders.filter((dir) => slugs.includes(basename(dir)));
}

/**
 * Reads a fixture's source, meta data and annotation.
 * @throws WiredeskError WD_INPUT_NOT_FOUND, WD_INPUT_INVALID
 */
export function loadFixture(dir: string): Fixture {
  const meta = readJson(dir, fixtureFiles.meta, FixtureMeta);
  const annotation = readJson(dir, fixtureFiles.annotation, Annotation);
  const plain = existsSync(join(dir, fixtureFiles.plainText));
  const kind = plain ? "plainText" : "page";
  const text = readBytes(dir, plain ? fixtureFiles.plainText : fixtureFiles.text).toString("utf8");
  const body = readBytes(dir, fixtureFiles[kind]);
  return { slug: basename(dir), dir, meta, source: { kind, body }, text, annotation };
}

/**
 * Reads a fixture's golden record. A missing or empty one fails: it would let everything pass.
 * @throws WiredeskError WD_INPUT_NOT_FOUND, WD_INPUT_INVALID
 */
export function loadGolden(dir: string): GoldenRecord {
  const golden = readJson(dir, fixtureFiles.record, GoldenRecord);
  const facts = golden.entities.length + golden.counts.length + golden.dates.length + golden.quotes.length;
  if (facts === 0) {
    throw invalid(join(dir, fixtureFiles.record), "the golden record holds no fact");
  }
  return golden;
}

/** The known misses of a fixture; none if it has no such file. */
export function loadMisses(dir: string): string[] {
  return existsSync(join(dir, fixtureFiles.misses)) ? readJson(dir, fixtureFiles.misses, Misses) : [];
}

function readBytes(dir: string, name: string): Buffer {
  const path = join(dir, name);
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (cause) {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `The fixture needs ${path}.`, { input: path, cause });
  }
  if (content.toString("utf8").trim() === "") throw invalid(path, "the file is empty");
  return content;
}

function readJson<T>(dir: string, name: string, schema: z.ZodType<T>): T {
  const path = join(dir, name);
  let value: unknown;
  const content = readBytes(dir, name).toString("utf8");
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw invalid(path, String(cause));
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(path, z.prettifyError(parsed.error));
  return parsed.data;
}

function invalid(path: string, reason: string): WiredeskError {
  return new WiredeskError("WD_INPUT_INVALID", `${path}: ${reason}`, { input: path });
}
