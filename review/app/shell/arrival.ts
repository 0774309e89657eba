import { useEffect, useRef } from "preact/hooks";
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

/**
 * Names the page in the window's title. On the way from page to page the focus goes to the new one and its top comes
 * into sight, as it would with a page of its own.
 */
export function useArrival({ page, subject }: Route): void {
  const arrived = useRef(false);
  useEffect(() => {
    const name = page === "entity" || (page === "count" && subject) ? subject : (titles[page] ?? "");
    document.title = name ? `${name} – Wiredesk` : "Wiredesk";
    if (arrived.current) {
      document.getElementById("main")?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    arrived.current = true;
  }, [page, subject]);
}
