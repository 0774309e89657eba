export { isPublicAddress, type Resolve } from "./address-guard.js";
export { FetchError } from "./fetch-error.js";
export type { Fetched, FetchKind, FetchRequest } from "./fetched.js";
export { createFetcher, type Fetcher } from "./fetcher.js";
export { type Grant, type HostState, memoryHostState } from "./host-state.js";
export type { Clock } from "./turn.js";
