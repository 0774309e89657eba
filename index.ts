/**
 * Facts of an article: `extract`, and everything of `wiredesk/schemas` and `wiredesk/extractors`.
 *
 * @module wiredesk
 */
export * from "./extractors/index.js";
export { type ConfigFile, defineConfig } from "./pipeline/config/define-config.js";
export { type ExtractInput, type ExtractSettings, extract } from "./pipeline/extract.js";
export * from "./schemas/index.js";
