export { loadConfig } from "./load.js";
export { loadExtractors } from "./plug-ins.js";
