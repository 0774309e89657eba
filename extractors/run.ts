import { z } from "zod";
import type { ExtractorReport } from "../schemas/index.js";
import { slicesTo, spansIn } from "../schemas/index.js";
import type { Extractor, Facts, TraceEvent } from "./define.js";
import { settingsOf } from "./settings.js";
import type { Document } from "./text/document.js";

export interface RunOptions {
  /** Options by extractor name, as in `wiredesk.config.ts`. */
  options?: Readonly<Record<string, unknown>>;
  /** Called with each extractor's name before it runs, so that a watcher can name one that hangs. */
  onStart?: (name: string) => void;
  onTrace?: (extractor: string, event: TraceEvent) => void;
}

export interface RunResult {
  facts: Facts;
  reports: Record<string, ExtractorReport>;
}

/** An extractor that takes longer than this on one article is reported as slow. */
const budgetMilliseconds = 2_000;

const noFacts: Facts = { entities: [], counts: [], dates: [], quotes: [], extensions: {} };

const families = ["entities", "counts", "dates", "quotes"] as const;
type Family = (typeof families)[number];

/**
 * Runs extractors over a document in the order of their `needs`. One that throws or returns something invalid is
 * left out, with a warning in its report; the others go on.
 */
export function runExtractors(
  doc: Document,
  extractors: readonly Extractor[],
  settings: RunOptions = {},
): RunResult {
  let facts = noFacts;
  const { onTrace } = settings;
  const reports: Record<string, ExtractorReport> = {};
  for (const extractor of inOrder(extractors)) {
    settings.onStart?.(extractor.name);
    const started = performance.now();
    const warnings: string[] = [];
    try {
      const given = settings.options?.[extractor.name];
      const trace = onTrace && ((event: TraceEvent) => onTrace(extractor.name, event));
      facts = withFacts(facts, extractor.name, runAlone(extractor, doc, facts, { given, trace }));
    } catch (error) {
      warnings.push(`${extractor.name} was left out: ${describe(error)}`);
    }
    const milliseconds = performance.now() - started;
    if (milliseconds > budgetMilliseconds) {
      warnings.push(
        `${extractor.name} took ${Math.round(milliseconds)} ms (budget ${budgetMilliseconds} ms)`,
      );
    }
    reports[extractor.name] = { version: extractor.version, milliseconds, warnings };
  }
  return { facts, reports };
}

/**
 * Runs one extractor by itself, given what others found and what a user set about it.
 * @throws {z.ZodError} for wrong settings or a fact that does not fit its schema, {Error} for a span that stands nowhere.
 */
export function runAlone<Output>(
  extractor: Extractor<Output>,
  doc: Document,
  facts: Facts = noFacts,
  { given, trace }: { given?: unknown; trace?: ((event: TraceEvent) => void) | undefined } = {},
): Output {
  const { options, lists } = settingsOf(extractor, given);
  const output = extractor.schema.parse(extractor.extract(doc, facts, { options, lists, trace }));
  for (const [path, span] of spansIn(output, [])) {
    if (!slicesTo(doc.text, span))
      throw new Error(`${path.join(".")}: "${span.text}" does not stand at ${span.start}`);
  }
  return output;
}

function withFacts(facts: Facts, name: string, output: unknown): Facts {
  if (families.includes(name as Family)) return { ...facts, [name]: output };
  return { ...facts, extensions: { ...facts.extensions, [name]: output } };
}

/** Orders extractors so that each comes after those it needs; otherwise as given. */
export function inOrder(extractors: readonly Extractor[]): Extractor[] {
  const byName = new Map(extractors.map((extractor) => [extractor.name, extractor]));
  const ordered = new Set<Extractor>();
  const visit = (extractor: Extractor, path: readonly string[]): void => {
    if (ordered.has(extractor)) return;
    if (path.includes(extractor.name)) {
      throw new Error(`extractors need each other in a circle: ${[...path, extractor.name].join(" → ")}`);
    }
    for (const need of extractor.needs ?? []) {
      const needed = byName.get(need);
      if (needed) visit(needed, [...path, extractor.name]);
    }
    ordered.add(extractor);
  };
  for (const extractor of byName.values()) visit(extractor, []);
  return [...ordered];
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).split("\n").slice(0, 4).join(" ");
  return error instanceof Error ? error.message : String(error);
}
