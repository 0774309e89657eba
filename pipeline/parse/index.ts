export { type Page, parsePage } from "./parse-page.js";
export { type PlainText, parsePlainText } from "./parse-plain-text.js";
export type { ParsedPage } from "./parsed-page.js";
export { loadSites } from "./sites/load-sites.js";
