import { visibleText } from "../dom/visible-text.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { textOf } from "./json-ld.js";
import { level } from "./level.js";

/** What stands between a headline and the site's name. */
const separator = /\s[|·•»›«:–—~/-]{1,3}\s| \| |--/g;

/** Some systems put the headline where the site's name belongs; names are shorter. */
const mostWords = 7;

/** What the page calls its site, levelled: by metadata, by address, and by what `<title>` puts behind the headline. */
export function siteNames(
  context: PageContext,
  shown: readonly Found<string>[],
  longest: number,
): Set<string> {
  const names = new Set<string>();
  const add = (name: string | null) => {
    if (name !== null && name !== "" && name.split(/\s+/).length <= mostWords) names.add(level(name));
  };
  add(firstMeta(context, "og:site_name"));
  add(firstMeta(context, "application-name"));
  add(textOf(context.node?.publisher));
  if (context.url !== null && URL.canParse(context.url)) {
    const host = new URL(context.url).hostname.replace(/^www\./, "");
    add(host);
    add(host.split(".").at(-2) ?? null);
    // Blogs are named by their own part of a provider's address.
    const own = host.split(".")[0] ?? "";
    if (own.length > 5) add(own);
  }
  for (const name of namesBesideTitle(context, shown, names, longest)) names.add(name);
  return names;
}

/** What follows in `<title>` after words that also stand as a heading or as another title: the site and its sections. */
function namesBesideTitle(
  { survey }: PageContext,
  shown: readonly Found<string>[],
  site: ReadonlySet<string>,
  longest: number,
): string[] {
  if (survey.titleElement === null) return [];
  const title = visibleText(survey.titleElement);
  if (title.length > longest) return [];
  const parts = title.split(separator).map(level);
  const stated = [...shown.map(({ value }) => value), ...(survey.metas.get("og:title") ?? [])].map((text) =>
    level(text.slice(0, longest)),
  );
  const [first = "", ...others] = parts;
  return first.length > 5 && stated.includes(first) && !isSite(first, site)
    ? others.filter((name) => name !== "")
    : [];
}

/** Cuts the site's name, with its separator, off either end. */
export function withoutSite(title: string, site: ReadonlySet<string>): string {
  const cuts = [...title.matchAll(separator)];
  for (const cut of cuts.reverse()) {
    const tail = title.slice(cut.index + cut[0].length);
    if (isSite(tail, site)) return withoutSite(title.slice(0, cut.index), site);
  }
  const colon = /^(.{3,40}?)[:：]\s/.exec(title);
  if (colon !== null && isSite(colon[1] ?? "", site)) return title.slice(colon[0].length).trim();
  const first = cuts.at(-1);
  if (first !== undefined && isSite(title.slice(0, first.index), site)) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title.trim();
}

/** What sites put behind their name. */
const siteTails: ReadonlySet<string> = new Set("com online news de net org magazin magazine blog".split(" "));

/** Whether these words are the site's name, spelled with other marks, or with its domain. */
export function isSite(part: string, site: ReadonlySet<string>): boolean {
  const key = level(part);
  const squeezed = key.replace(/[^\p{L}\p{N}]/gu, "");
  for (const name of site) {
    const other = name.replace(/[^\p{L}\p{N}]/gu, "");
    if (key === name || squeezed === other) return true;
    if (other.length > 3 && squeezed.startsWith(other) && siteTails.has(squeezed.slice(other.length)))
      return true;
  }
  return false;
}
