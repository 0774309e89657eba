export * from "./extractors/index.js";
export { type ConfigFile, defineConfig } from "./pipeline/config/define-config.js";
export { type ExtractInput, type ExtractSettings, extract } from "./pipeline/extract.js";
export * from "./schemas/index.js";
