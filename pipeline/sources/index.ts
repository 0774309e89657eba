export { discoverFeeds, type FoundFeed } from "./discover-feeds.js";
export type { Feed, FeedContext, FeedFormat, FeedItem, WireStatus } from "./feed.js";
export { readSubscriptions, type Subscription, writeOpml } from "./opml.js";
export { FeedState, newFeed, nextPoll, type PollOutcome } from "./poll.js";
export { readFeed } from "./read-feed.js";
export { type SourceKind, sniffKind } from "./sniff-kind.js";
export { type ArchivedPage, readWarc } from "./warc.js";
export { createWireDrop, type WireDropOptions } from "./wire-drop.js";
export { openWireFolder, type WireFolder, type WireFolderOptions } from "./wire-folder.js";
