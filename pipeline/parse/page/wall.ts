import { botChecks, consentWalls, errorTitles, payPrompts } from "../lexicon/walls.js";

export type Wall = "bot check" | "consent" | "paywall" | "error page";

/** Walls are short: what says more than this has an article behind or beside it. */
const short = { text: 1_200, page: 6_000 };

/**
 * Whether the page stands in the way of the article instead of carrying it. `text` is what was taken for the article, `lines` are the
 * page's blocks, `described` says that metadata describe an article.
 */
export function findWall(
  title: string | null,
  text: string,
  lines: readonly string[],
  described: boolean,
): Wall | null {
  if (text.length > short.text) return null;
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  if (size > short.page) return null;
  const all = lines.join("\n");
  const head = title ?? "";
  if (botChecks.test(head) || (!described && size < 2_000 && botChecks.test(all))) return "bot check";
  if (errorTitles.test(head) && !described) return "error page";
  if (
    !described &&
    (consentWalls.test(`${head}\n${text}`) || (text.length < 100 && consentWalls.test(all)))
  ) {
    return "consent";
  }
  if (text.length < 200 && payPrompts.test(all)) return "paywall";
  return null;
}
