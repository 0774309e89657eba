export {
  addToken,
  beginSession,
  checkPassword,
  endSession,
  findUser,
  hasUsers,
  listTokens,
  listUsers,
  putUser,
  removeToken,
  removeUser,
  sessionHours,
  sessionUser,
  tokenBearer,
  type User,
} from "./accounts/index.js";
export { articleId, normalArticleUrl } from "./articles/article-id.js";
export type { Arrival } from "./articles/kept-page.js";
export { markOf } from "./articles/mark.js";
export { type Offer, offerArticles, type Ticket } from "./articles/offer.js";
export {
  type ArticleAtHand,
  articleToFetch,
  articleToProcess,
  countStates,
  markDiscarded,
  markFetched,
  markLost,
  markUnchanged,
  noteError,
  openTickets,
} from "./articles/states.js";
export { type Withdrawal, withdrawArticles } from "./articles/withdraw.js";
export { pruneBlobs, readBlob } from "./blobs.js";
export { listCopies } from "./copies/list-copies.js";
export { bumpCounter, readCounters } from "./counters.js";
export {
  type Delivery,
  getDelivery,
  listUndelivered,
  noteDelivery,
  overdueDeliveries,
  resolveDeliveries,
} from "./deliveries.js";
export { type FactRow, factRows } from "./facts/fact-rows.js";
export { type FactFilter, listFacts, type StreamedFact } from "./facts/list-facts.js";
export {
  addFeeds,
  dueFeeds,
  type Feed,
  type FeedLook,
  feedId,
  getFeed,
  listFeeds,
  noteFeedLook,
} from "./feeds/feeds.js";
export { checkpoint, vacuum } from "./housekeeping.js";
export { openStore, type Store, type StoreOptions } from "./open.js";
export {
  dropQuarantined,
  listQuarantine,
  quarantineArticle,
  retryQuarantined,
} from "./quarantine/quarantine.js";
export { type ArticleFilter, type ArticleSummary, findArticles } from "./records/find-articles.js";
export {
  eachRecord,
  getArticleVersion,
  getRecord,
  listVersions,
  type StoredVersion,
} from "./records/get-record.js";
export { type PreparedRecord, prepareRecord } from "./records/prepare-record.js";
export { readPage, type StoredPage } from "./records/read-page.js";
export { countStored, replaceFacts, type StoredFilter, storedIds } from "./records/replace-facts.js";
export { type OnVersion, type Saved, saveRecord } from "./records/save-record.js";
export { refreshStatistics } from "./statistics.js";
export { compareFacts } from "./versions/changes.js";
export { readVitals, type Vitals } from "./vitals.js";
