import { desk } from "../api/desk.js";

let list: Record<string, string | undefined> = { order: "least-certain" };

/** Remembers which list of articles the reviewer goes through. */
export function readThrough(query: Record<string, string>): void {
  list = query;
}

/** The next article of that list that is not done; after its end it begins anew. `null` if all are done. */
export async function nextArticle(after: string): Promise<string | null> {
  const { items } = await desk.articles({ ...list, limit: 200 });
  const at = items.findIndex(({ id }) => id === after);
  const turned = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return turned.find(({ id, status }) => id !== after && status !== "done")?.id ?? null;
}
