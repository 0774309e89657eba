import { types } from "node:util";
import { z } from "zod";
import { builtIn, type Extractor } from "../extractors/index.js";
import { ParseConfig, Source, WiredeskError } from "../schemas/index.js";
import { pathOf, wrongOptions } from "./config/check-options.js";
import { ExtractorShape } from "./config/extractor-shape.js";

const Text = z.string().nullish();

/** ISO 3166 alpha-2, as records have it. */
export const Country = z.string().regex(/^[A-Z]{2}$/, "expected two capital letters like GB");

const Input = z.object({
  html: z
    .union([z.string(), z.custom<Uint8Array>(types.isUint8Array)], "expected a string or bytes")
    .nullish(),
  text: Text,
  url: Text,
  title: Text,
  publishedAt: z.string("expected a string like 2025-12-14; a Date gives one by toISOString()").nullish(),
  country: Country.nullish(),
  contentType: Text,
  fetchedAt: Source.shape.fetchedAt.optional(),
  httpStatus: Source.shape.httpStatus,
});

const Settings = z.strictObject({
  id: z.union([z.string(), z.number()], "expected a string or a number").optional(),
  extractors: z.array(ExtractorShape).optional(),
  options: z.record(z.string(), z.unknown()).optional(),
  parse: ParseConfig.optional(),
  onStart: z.unknown().optional(),
  onTrace: z.unknown().optional(),
});

const notValid = "settings that are not valid";
const shown = 'extract({ text: "…", publishedAt: "2026-01-07" }), or html in place of text';

/**
 * Checks what a caller gives to `extract`, so that a mistake is named by its place and not by what it leads to.
 * @throws {WiredeskError} WD_USAGE for an article or settings that are none.
 */
export function checkCall(input: unknown, settings: unknown): void {
  const article = checked(Input, input, "an article that is not valid");
  if ((article.text ?? article.html) == null)
    throw wrongUse("an article without text and html", keysOf(input));
  const { extractors = [], options } = checked(Settings, settings, notValid);
  if (!options) return;
  const wrong = wrongOptions(options, known(extractors));
  if (wrong.length > 0) throw wrongUse(notValid, wrong);
}

/** The built-in extractors may have options also where a caller leaves them out. */
function known(extractors: readonly Extractor[]): Extractor[] {
  return [...new Map([...builtIn, ...extractors].map((one) => [one.name, one])).values()];
}

/** What somebody may have taken for the name of the text. */
function keysOf(input: unknown): string[] {
  const keys = Object.keys(Object(input));
  return keys.length === 0 ? [] : [`it has ${keys.map((key) => JSON.stringify(key)).join(", ")}`];
}

function checked<T extends z.ZodType>(shape: T, given: unknown, what: string): z.infer<T> {
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw wrongUse(
    what,
    result.error.issues.map(({ path, message }) => [pathOf(path), message].filter(Boolean).join(": ")),
  );
}

function wrongUse(what: string, why: readonly string[]): WiredeskError {
  const message = `extract was given ${what}${why.length > 0 ? `:\n  ${why.join("\n  ")}` : ""}`;
  return new WiredeskError("WD_USAGE", message, { hint: `Call ${shown}.` });
}
