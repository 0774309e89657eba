import { botChecks, consentWalls, errorTitles, payPrompts } from "../lexicon/walls.js";

export type Wall = "bot check" | "consent" | "paywall" | "error page";

/** Walls are short: what says more than this has an article behind or beside it. */
const short = { text: 1_200, page: 6_000 };
/** Metadata can describe the article that a consent wall hides; then only what the text begins with tells. */
const opening = 300;

/**
 * Whether the page stands in the way of the article instead of carrying it. `titles` are the page's own and the one taken for the article's, `text` is what was taken for the article, `lines` are the
 * page's blocks, `described` says that metadata describe an article.
 */
export function findWall(
  titles: readonly string[],
  text: string,
  lines: readonly string[],
  described: boolean,
): Wall | null {
  if (text.length > short.text) return null;
  const size = lines.reduce((sum, line) => sum + line.length, 0);
  if (size > short.page) return null;
  const all = lines.join("\n");
  const head = titles.join("\n");
  if (botChecks.test(head) || (!described && size < 2_000 && botChecks.test(all))) return "bot check";
  if (titles.some((title) => errorTitles.test(title)) && !described) return "error page";
  const asksConsent = described
    ? consentWalls.test(text.slice(0, opening))
    : consentWalls.test(`${head}\n${text}`) || (text.length < 100 && consentWalls.test(all));
  if (asksConsent) return "consent";
  if (text.length < 200 && payPrompts.test(all)) return "paywall";
  return null;
}
