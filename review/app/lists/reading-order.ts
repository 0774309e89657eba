import type { DeskArticles } from "../../../schemas/desk-lists.js";
import { desk } from "../api/desk.js";
import type { Query } from "../api/request.js";

let list: Record<string, string | undefined> = { order: "least-certain" };

/** Remembers which list of articles the reviewer goes through. */
export function readThrough(query: Record<string, string>): void {
  list = query;
}

const [pageSize, mostPages] = [200, 5];

export interface NextArticle {
  /** `null` if all that were looked at are done. */
  id: string | null;
  /** How many articles were looked at. */
  looked: number;
  /** Whether the list ended there. */
  whole: boolean;
}

type Page = { items: Pick<DeskArticles["items"][number], "id" | "status">[]; next: string | null };

/** The next article of that list that is not done; after its end (or a thousand articles) it begins anew. */
export async function nextArticle(
  after: string,
  ask: (query: Query) => Promise<Page> = desk.articles,
): Promise<NextArticle> {
  let [before, cursor]: (string | undefined)[] = [];
  let [looked, passed, whole] = [0, false, false];
  for (let page = 0; page < mostPages && !whole; page++) {
    const { items, next } = await ask({ ...list, limit: pageSize, cursor });
    looked += items.length;
    for (const { id, status } of items) {
      if (id === after) passed = true;
      else if (status !== "done" && passed) return { id, looked, whole };
      else if (status !== "done") before ??= id;
    }
    whole = next === null;
    cursor = next ?? undefined;
  }
  return { id: before ?? null, looked, whole };
}
