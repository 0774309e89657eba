import { useEffect } from "preact/hooks";
import type { Route } from "./route.js";

const titles: Record<string, string> = {
  articles: "Articles",
  article: "Article",
  facts: "Facts",
  timeline: "Timeline",
  count: "Counts",
  graph: "Network",
  map: "Map",
  agreement: "Agreement",
  precision: "Precision",
  lexicon: "Lexicon",
  log: "Log",
  status: "Status",
};

/** Names the page in the window's title. */
export function useTitle({ page, subject }: Route): void {
  useEffect(() => {
    const name = page === "entity" || (page === "count" && subject) ? subject : (titles[page] ?? "");
    document.title = name ? `${name} – Wiredesk` : "Wiredesk";
  }, [page, subject]);
}
