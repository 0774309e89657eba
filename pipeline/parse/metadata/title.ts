import type { ShownHeadline } from "../body/headlines.js";
import { collapse, visibleText } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";
import { level } from "./level.js";
import { isSite, siteNames, withoutSite } from "./site-names.js";

/** How much a statement of the title counts. `<title>` is written for search engines. */
const weights: Record<string, number> = {
  h1: 1.25,
  heading: 0.95,
  "lower-heading": 0.3,
  "json-ld": 1,
  alternative: 0.5,
  og: 1,
  meta: 0.4,
  title: 0.4,
};
/** A longer title that holds this one, with a kicker, a section or the site's name beside it, speaks for it nearly as much. */
const extended = 0.9;
/** Shorter titles stand inside others by chance. */
const telling = 15;
/** JSON-LD and social media agreeing on the same words, with their kicker, are what the newsroom calls the article. */
const agreement = 1.2;

interface Candidate extends Found<string> {
  key: string;
}

/**
 * The article's headline: of the page's several titles the one that the others speak for. `shown` are the headlines that stand
 * over the text: the `h1`, the largest other heading, then smaller ones.
 */
export function readTitle(context: PageContext, shown: readonly ShownHeadline[]): Found<string> | null {
  const site = siteNames(context, shown, longest);
  const statements = [...shown, ...statedTitles(context, site)].filter(
    ({ value }) => value !== "" && value.length <= limits.title && !isSite(value, site),
  );
  const candidates = statements.map(({ value, origin }): Candidate => ({ value, origin, key: level(value) }));
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.key, candidates);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best === null ? null : { value: best.value, origin: originOf(best) };
}

function originOf({ origin }: Candidate): string {
  if (origin === "lower-heading") return "heading";
  return origin === "alternative" ? "json-ld" : origin;
}

function scoreOf(key: string, statements: readonly Candidate[]): number {
  const agreed = ["json-ld", "og"].every((origin) =>
    statements.some((other) => other.origin === origin && other.key === key),
  );
  return statements.reduce((sum, other) => sum + support(key, other), agreed ? agreement : 0);
}

function support(key: string, other: Candidate): number {
  const weight = weights[other.origin] ?? 0;
  if (other.key === key) return weight;
  if (key.length <= telling) return 0;
  const inside = other.key.endsWith(key) || (other.origin !== "h1" && other.key.startsWith(key));
  return inside ? weight * extended : 0;
}

/** What metadata call the article, levelled, without the site's name. */
export function titleKeys(context: PageContext): string[] {
  return [...statedTitles(context, siteNames(context, [], longest))].map(({ value }) => level(value));
}

/** What is longer is no title, and costly to take apart. */
const longest = 2 * limits.title;

function plainTitle(text: string): string {
  return text.length > longest ? "" : collapse(text);
}

/** One statement each of what the page's metadata call the title. */
function* statedTitles(context: PageContext, site: ReadonlySet<string>): Generator<Found<string>> {
  const headline = textOf(context.node?.headline ?? context.node?.name);
  if (headline !== null) {
    yield { value: withoutSite(withoutMarkup(headline.slice(0, longest)), site), origin: "json-ld" };
  }
  const alternative = textOf(context.node?.alternativeHeadline);
  if (alternative !== null)
    yield { value: withoutMarkup(alternative.slice(0, longest)), origin: "alternative" };
  const og = firstMeta(context, "og:title");
  if (og !== null) yield { value: withoutSite(plainTitle(og), site), origin: "og" };
  const meta = firstMeta(context, "twitter:title", "dc.title", "title", "parsely-title");
  if (meta !== null) yield { value: withoutSite(plainTitle(meta), site), origin: "meta" };
  if (context.survey.titleElement !== null) {
    const title = plainTitle(visibleText(context.survey.titleElement));
    yield { value: withoutSite(title, site), origin: "title" };
  }
}

/** JSON-LD headlines sometimes carry tags and entities. */
export function withoutMarkup(text: string): string {
  return collapse(
    text
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&nbsp;", "\u00A0")
      .replace(/&#(\d{2,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff))),
  );
}
