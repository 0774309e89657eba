import type { ShownHeadline } from "../body/headlines.js";
import { collapse, visibleText } from "../dom/visible-text.js";
import { type TitleWeights, titleWeights } from "../lexicon/title-weights.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";
import { level } from "./level.js";
import { isSite, siteNames, withoutSite } from "./site-names.js";

/** Shorter titles stand inside others by chance. */
const telling = 15;

/** One statement of the page about its title, with its levelled words. */
export interface TitleStatement extends Found<string> {
  key: string;
}

/**
 * The article's headline: of the page's several titles the one that the others speak for. `shown` are the headlines that stand
 * over the text: the `h1`, the largest other heading, then smaller ones.
 */
export function readTitle(context: PageContext, shown: readonly ShownHeadline[]): Found<string> | null {
  const best = chooseTitle(titleStatements(context, shown), titleWeights);
  return best === null ? null : { value: best.value, origin: originOf(best) };
}

/** What the page says of its title, without the site's name. */
export function titleStatements(context: PageContext, shown: readonly ShownHeadline[]): TitleStatement[] {
  const site = siteNames(context, shown, longest);
  return [...shown, ...statedTitles(context, site)]
    .filter(({ value }) => value !== "" && value.length <= limits.title && !isSite(value, site))
    .map(({ value, origin }) => ({ value, origin, key: level(value) }));
}

/** The statement that has most weight behind it, the first of equals. */
export function chooseTitle(
  statements: readonly TitleStatement[],
  weights: TitleWeights,
): TitleStatement | null {
  let best: TitleStatement | null = null;
  let bestScore = 0;
  for (const statement of statements) {
    const score = scoreOf(statement.key, statements, weights);
    if (score > bestScore) {
      best = statement;
      bestScore = score;
    }
  }
  return best;
}

function originOf({ origin }: TitleStatement): string {
  if (origin === "lower-heading") return "heading";
  return origin === "alternative" ? "json-ld" : origin;
}

function scoreOf(key: string, statements: readonly TitleStatement[], weights: TitleWeights): number {
  const agreed = ["json-ld", "og"].every((origin) =>
    statements.some((other) => other.origin === origin && other.key === key),
  );
  return statements.reduce(
    (sum, other) => sum + support(key, other, weights),
    agreed ? weights.agreement : 0,
  );
}

function support(key: string, other: TitleStatement, { origins, extended }: TitleWeights): number {
  const weight = origins[other.origin] ?? 0;
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
