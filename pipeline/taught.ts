import { overridesOf } from "../extractors/index.js";
import type { LexiconEntry } from "../schemas/index.js";

type Options = Readonly<Record<string, unknown>>;

/** Options of the extractors with what reviewers taught. It stands in the place of `overrides` of the configuration. */
export function withTaught(options: Options, lexicon: readonly LexiconEntry[]): Options {
  if (lexicon.length === 0) return options;
  const entities = options.entities;
  const own = typeof entities === "object" && entities !== null ? entities : {};
  return { ...options, entities: { ...own, overrides: overridesOf(lexicon) } };
}
