import { collapse, visibleText } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";

const separator = / [|·•»›:–—-]{1,2} | \| /g;

/** How much a statement of the title counts. `<title>` is written for search engines. */
const weights: Record<string, number> = {
  h1: 1.25,
  heading: 0.75,
  "json-ld": 1,
  og: 1,
  meta: 0.4,
  title: 0.4,
};
/** A longer title that holds this one, with a kicker, a section or the site's name beside it, speaks for it nearly as much. */
const extended = 0.9;
/** Shorter titles stand inside others by chance. */
const telling = 15;

interface Candidate extends Found<string> {
  key: string;
}

/**
 * The article's headline: of the page's several titles the one that the others speak for. `shown` are the headlines that stand
 * over the text, the nearest first; the page's other `h1` elements name sites and sections.
 */
export function readTitle(context: PageContext, shown: readonly Found<string>[]): Found<string> | null {
  const site = siteNames(context);
  for (const name of namesBesideTitle(context, shown, site)) site.add(name);
  const leveled = ({ value, origin }: Found<string>): Candidate => ({ value, origin, key: level(value) });
  const isTitle = ({ value }: Found<string>) =>
    value !== "" && value.length <= limits.title && !isSite(value, site);
  const stated = [...statedTitles(context, site)].filter(isTitle).map(leveled);
  const [nearest, ...others] = shown.filter(isTitle).map(leveled);
  const confirmed = others.filter(({ key }) => stated.some((title) => title.key.startsWith(key)));
  const candidates = [...(nearest === undefined ? [] : [nearest]), ...confirmed.slice(0, 1), ...stated];
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = candidates.reduce((sum, other) => sum + support(candidate.key, other), 0);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best === null ? null : { value: best.value, origin: best.origin };
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
  return [...statedTitles(context, siteNames(context))].map(({ value }) => level(value));
}

/** What is longer is no title, and costly to take apart. */
const longest = 2 * limits.title;

function plainTitle(text: string): string {
  return text.length > longest ? "" : collapse(text);
}

/** One statement each of what the page's metadata call the title. */
function* statedTitles(context: PageContext, site: ReadonlySet<string>): Generator<Found<string>> {
  const headline = textOf(context.node?.headline ?? context.node?.name);
  if (headline !== null) yield { value: withoutMarkup(headline.slice(0, longest)), origin: "json-ld" };
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

function siteNames(context: PageContext): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null) => {
    if (name !== null && name !== "") names.add(level(name));
  };
  add(firstMeta(context, "og:site_name"));
  add(firstMeta(context, "application-name"));
  const publisher = context.node?.publisher;
  add(textOf(publisher));
  if (context.url !== null && URL.canParse(context.url)) {
    const host = new URL(context.url).hostname.replace(/^www\./, "");
    add(host);
    add(host.split(".").at(-2) ?? null);
  }
  return names;
}

/** What follows in `<title>` after words that also stand as a heading or as another title: the site and its sections. */
function namesBesideTitle(
  { survey }: PageContext,
  shown: readonly Found<string>[],
  site: ReadonlySet<string>,
): string[] {
  if (survey.titleElement === null) return [];
  const parts = plainTitle(visibleText(survey.titleElement)).split(separator).map(level);
  const stated = [...shown.map(({ value }) => value), ...(survey.metas.get("og:title") ?? [])].map((text) =>
    level(text.slice(0, longest)),
  );
  const [first = "", ...others] = parts;
  return first.length > 5 && stated.includes(first) && !isSite(first, site)
    ? others.filter((name) => name !== "")
    : [];
}

/** Cuts the site's name, with its separator, off either end. */
function withoutSite(title: string, site: ReadonlySet<string>): string {
  const cuts = [...title.matchAll(separator)];
  for (const cut of cuts.reverse()) {
    const tail = title.slice(cut.index + cut[0].length);
    if (isSite(tail, site)) return withoutSite(title.slice(0, cut.index), site);
  }
  const first = cuts.at(-1);
  if (first !== undefined && isSite(title.slice(0, first.index), site)) {
    return title.slice(first.index + first[0].length);
  }
  return title;
}

function isSite(part: string, site: ReadonlySet<string>): boolean {
  const key = level(part);
  const squeezed = key.replace(/[^\p{L}\p{N}]/gu, "");
  for (const name of site) {
    const other = name.replace(/[^\p{L}\p{N}]/gu, "");
    if (key === name || squeezed === other || (other.length > 3 && squeezed === `${other}com`)) return true;
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII
const ascii = /^[\u0000-\u007F]*$/;

/** Case, quotes, dashes and spaces levelled, for comparing titles. */
export function level(text: string): string {
  const plain = ascii.test(text) ? text : levelMarks(text.normalize("NFKC"));
  return plain.toLowerCase().replaceAll("`", "'").replace(/\s+/g, " ").trim();
}

function levelMarks(text: string): string {
  return text
    .replace(/[‘’‚‛′´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, "-");
}
