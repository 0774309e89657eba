export { countHistory } from "./count-history.js";
export { countTopics } from "./count-topics.js";
export { entityPage } from "./entity-page.js";
export { mentionGraph, quoteGraph } from "./graph.js";
export { placeMap } from "./place-map.js";
export type { Scope } from "./scope.js";
export { timeline } from "./timeline.js";
