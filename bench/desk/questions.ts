import { listDeskArticles, listDeskFacts, viewArticle } from "../../pipeline/store/desk/index.js";
import type { Store } from "../../pipeline/store/index.js";
import {
  countHistory,
  countTopics,
  entityPage,
  mentionGraph,
  placeMap,
  quoteGraph,
  timeline,
} from "../../pipeline/store/pictures/index.js";
import { pipelineStatus } from "../../pipeline/watch/status.js";
import { DeskQuery } from "../../schemas/index.js";

/** Filters that a reviewer sets, from the broadest to the narrowest. */
const filters: Record<string, object> = {
  "no filter": {},
  "a common word": { q: "word0" },
  "a rare word": { q: "word4999" },
  "two words": { q: "word1 word900" },
  "a week": { from: "2025-11-01", until: "2025-11-07" },
  publisher: { publisher: "Publisher 7" },
  feed: { feedId: "feed77" },
  "status new": { status: "new" },
  "status done": { status: "done" },
  "status sent back": { status: "sent-back" },
  "kind quote": { kind: "quote" },
  "a common name": { entity: "Name 0" },
  "a rare name": { entity: "Name 19000" },
  "confidence below 0.4": { belowConfidence: 0.4 },
  "confidence below 0.3001": { belowConfidence: 0.3001 },
  "a common rule": { rule: "counts/rule-0" },
  "a rare rule": { rule: "quotes/rule-39" },
  undecided: { verdict: "none" },
  rejected: { verdict: "reject" },
  "has an alert": { alert: "*" },
  "one alert rule": { alert: "rule 3" },
  "decisions that no longer fit": { lost: "true" },
  "no such name": { entity: "Nobody" },
  "word, kind and confidence": { q: "word3", kind: "count", belowConfidence: 0.5 },
  "publisher, name, undecided": { publisher: "Publisher 7", entity: "Name 3", verdict: "none" },
  "week, rule and status": {
    from: "2025-11-01",
    until: "2025-11-07",
    rule: "counts/rule-2",
    status: "started",
  },
};

const query = (filter: object, order: string): DeskQuery => DeskQuery.parse({ ...filter, order });

type Question = [group: string, name: string, ask: () => Promise<unknown>];

/** What a reviewer asks of the desk. */
export function questions(store: Store): Question[] {
  const lists = Object.entries(filters).flatMap(
    ([name, filter]): ReturnType<typeof questions> => [
      ["articles, newest", name, () => listDeskArticles(store, query(filter, "newest"))],
      ["articles, least certain", name, () => listDeskArticles(store, query(filter, "least-certain"))],
      ["facts", name, () => listDeskFacts(store, query(filter, "least-certain"))],
    ],
  );
  return [
    ...lists,
    ["page", "the 20th page of articles", () => deepPage(store, 20)],
    ["page", "an article", () => viewArticle(store, "bench00000050")],
    ["page", "pipeline status", () => pipelineStatus(store)],
    ["picture", "a common name's page", () => entityPage(store, "Name 0")],
    ["picture", "a rare name's page", () => entityPage(store, "Name 19000")],
    ["picture", "history of a count", () => countHistory(store, { what: "Name 12 houses" })],
    ["picture", "what is counted", () => countTopics(store)],
    ["picture", "timeline", () => timeline(store, {})],
    ["picture", "timeline of a name", () => timeline(store, { entity: "Name 50" })],
    ["picture", "who quotes whom", () => quoteGraph(store, {})],
    ["picture", "who stands beside whom", () => mentionGraph(store, {})],
    ["picture", "map", () => placeMap(store, {})],
    ["picture", "map of a name", () => placeMap(store, { entity: "Name 50" })],
  ];
}

async function deepPage(store: Store, pages: number): Promise<void> {
  let cursor: string | null = null;
  for (let page = 0; page < pages; page++) {
    const list: Awaited<ReturnType<typeof listDeskArticles>> = await listDeskArticles(store, {
      ...query({}, "newest"),
      ...(cursor !== null && { cursor }),
    });
    cursor = list.next;
  }
}
