export { configFile, loadConfig } from "./load.js";
export { parsed } from "./parsed.js";
export { loadExtractors } from "./plug-ins.js";
export { withWatchList } from "./watch-list.js";
