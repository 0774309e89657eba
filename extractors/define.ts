import type { z } from "zod";
import type { Count, DateFact, Entity, Quote } from "../schemas/index.js";
import type { Document } from "./text/document.js";

/** What earlier extractors found. Only the families named in `needs` are filled. */
export interface Facts {
  entities: readonly Entity[];
  counts: readonly Count[];
  dates: readonly DateFact[];
  quotes: readonly Quote[];
  /** What plug-in extractors found, by extractor name. */
  extensions: Readonly<Record<string, unknown>>;
}

/** One thing that an extractor looked at, for `--trace`: which rule, where, and what came of it. */
export interface TraceEvent {
  rule: string;
  start: number;
  end: number;
  outcome: string;
}

export interface Context<Options> {
  options: Options;
  /** Set only under `--trace`. */
  trace: ((event: TraceEvent) => void) | undefined;
}

/**
 * Text in, facts out: pure, synchronous, deterministic. What `extract` returns is validated with `schema`;
 * a thrown error, a broken span or an invalid value becomes a warning in `diagnostics`.
 */
export interface Extractor<Output = unknown, Options = unknown> {
  /** `entities`, `counts`, `dates`, `quotes`, or a plug-in's own name. */
  name: string;
  version: string;
  schema: z.ZodType<Output>;
  /** Extractors that must run before this one. */
  needs?: readonly string[];
  /** Options that a user may set in `wiredesk.config.ts`, with their defaults. */
  options?: z.ZodType<Options>;
  extract(doc: Document, facts: Facts, context: Context<Options>): Output;
}

/** Gives an extractor its type. See docs/adding-an-extractor.md. */
export function defineExtractor<Output, Options = Record<string, never>>(
  extractor: Extractor<Output, Options>,
): Extractor<Output, Options> {
  return extractor;
}
