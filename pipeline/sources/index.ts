export { discoverFeeds, type FoundFeed } from "./discover-feeds.js";
export type { Feed, FeedContext, FeedFormat, FeedItem, WireStatus } from "./feed.js";
export { readSubscriptions, type Subscription, writeOpml } from "./opml.js";
export { readFeed } from "./read-feed.js";
export { type SourceKind, sniffKind } from "./sniff-kind.js";
