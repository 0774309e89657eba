/**
 * Text in, facts out: the built-in extractors, and what a new one is made with.
 *
 * @module wiredesk/extractors
 */
export type { BuiltInOptions } from "./built-in-options.js";

import { counts } from "./counts/index.js";
import { dates } from "./dates/index.js";
import type { Extractor } from "./define.js";
import { entities } from "./entities/index.js";
import { quotes } from "./quotes/index.js";

export {
  type Context,
  changeExtractor,
  defineExtractor,
  type Extractor,
  type ExtractorChanges,
  type Facts,
  type Lists,
  type Ordered,
  ordered,
  type TraceEvent,
} from "./define.js";
export { entityKey, type Overrides, overridesOf, WatchEntry } from "./entities/index.js";
export type { ListChanges } from "./lists.js";
export { nearest } from "./nearest.js";
export { type Draft, numberFacts } from "./number-facts.js";
export { type RunOptions, type RunResult, runAlone, runExtractors } from "./run.js";
export { type Settings, settingsOf } from "./settings.js";
export { type CompromiseTerm, compromiseTags } from "./text/compromise-tags.js";
export { analyse, type Document, type DocumentInput, type Sentence, type Token } from "./text/document.js";

/** The built-in extractors. The runner orders them by their `needs`. */
export const builtIn: readonly Extractor[] = [entities, dates, quotes, counts];
