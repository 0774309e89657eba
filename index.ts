export * from "./extractors/index.js";
export * from "./schemas/index.js";
