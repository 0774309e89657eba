export { configFile, loadConfig } from "./load.js";
export { loadExtractors } from "./plug-ins.js";
export { withWatchList } from "./watch-list.js";
