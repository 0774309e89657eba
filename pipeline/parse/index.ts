export { type Page, type ParsedPage, parsePage } from "./parse-page.js";
export { type PlainText, parsePlainText } from "./parse-plain-text.js";
export { loadSites } from "./sites/load-sites.js";
