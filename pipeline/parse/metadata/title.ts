import { collapse, visibleText } from "../dom/visible-text.js";
import { limits } from "../limits.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";

const separator = / [|·•»›:–—-]{1,2} | \| /g;

/** The headline that a reader sees: of the page's several titles the one that most others equal or begin with. */
export function readTitle(context: PageContext): Found<string> | null {
  const site = siteNames(context);
  const candidates = [...titleCandidates(context, site)].filter(
    ({ value }) => value !== "" && value.length <= limits.title && !site.has(level(value)),
  );
  let best: Found<string> | null = null;
  let bestVotes = -1;
  for (const candidate of candidates) {
    const key = level(candidate.value);
    const votes = candidates.filter((other) => {
      const theirs = level(other.value);
      return other !== candidate && (theirs === key || theirs.startsWith(key));
    }).length;
    if (votes > bestVotes) {
      best = candidate;
      bestVotes = votes;
    }
  }
  return best;
}

function* titleCandidates(context: PageContext, site: ReadonlySet<string>): Generator<Found<string>> {
  for (const heading of context.survey.headings) {
    const value = visibleText(heading);
    if (value.length >= 4) yield { value, origin: "h1" };
  }
  const headline = textOf(context.node?.headline ?? context.node?.name);
  if (headline !== null) yield { value: withoutMarkup(headline), origin: "json-ld" };
  const og = firstMeta(context, "og:title");
  if (og !== null) yield { value: withoutSite(collapse(og), site), origin: "og" };
  const twitter = firstMeta(context, "twitter:title", "dc.title", "title", "parsely-title");
  if (twitter !== null) yield { value: withoutSite(collapse(twitter), site), origin: "meta" };
  if (context.survey.titleElement !== null) {
    yield { value: withoutSite(visibleText(context.survey.titleElement), site), origin: "title" };
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
      .replaceAll("&nbsp;", "\u00A0"),
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

/** Case, quotes, dashes and spaces levelled, for comparing titles. */
export function level(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
