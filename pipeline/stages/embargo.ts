import type { ArticleAtHand } from "../store/index.js";

/** For how long an article is not to be told yet, in milliseconds. */
export function embargoOf({ embargoed_until }: Pick<ArticleAtHand, "embargoed_until">): number {
  return Math.max(0, (embargoed_until?.getTime() ?? 0) - Date.now());
}
