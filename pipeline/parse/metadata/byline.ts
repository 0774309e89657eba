import type { Element } from "domhandler";
import type { Surroundings } from "../body/surroundings.js";
import { zoneOf } from "../body/zones.js";
import { visibleText } from "../dom/visible-text.js";
import { ancestors } from "../dom/walk.js";
import type { Zone } from "../lexicon/zones.js";
import type { Found, PageContext } from "./context.js";
import { readTime } from "./instant.js";
import { isNode, listOf, resolve, textOf } from "./json-ld.js";
import { announcesNames, cleanName, isFullName, isName, readNames } from "./names.js";
import { level } from "./title.js";

const authorMetas = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "sailthru.author",
  "byl",
  "dcterms.creator",
];
const bylineName = /author|autor|byline|auteur|autore|verfasser|writer|reporter/i;
const longestByline = 150;
const elsewhere: ReadonlySet<Zone> = new Set(["comments", "related", "navigation", "references"]);
/** More names are a list of references or of the whole staff. */
const manyAuthors = 15;

/** Who wrote the article, as names. An organisation stands in only where no person is named. */
export function readByline(
  context: PageContext,
  around: Surroundings,
  publisher: string | undefined,
): Found<string[]> {
  const candidates = [...bylines(context, around)];
  const people = candidates
    .map(({ value, origin }) => ({
      origin,
      value: unique(value.filter((name) => isName(name) && !isOutlet(name, publisher))),
    }))
    .filter(({ value }) => value.length > 0 && value.length <= manyAuthors);
  const full = people.find(({ value }) => value.some((name) => /\s/.test(name)));
  const first = people[0];
  if (first !== undefined) {
    const best = full !== undefined && isShortFor(first.value, full.value) ? full : first;
    return best;
  }
  for (const { value, origin } of candidates) {
    const named = unique(value.filter((name) => name.length > 1 && !/https?:|[@*:|]/.test(name)));
    if (named.length > 0) return { value: named, origin };
  }
  return { value: [], origin: "none" };
}

/** *Todd* where elsewhere stands *Todd Bates*. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  return short.every(
    (name) => !/\s/.test(name) && long.some((other) => level(other).split(" ").includes(level(name))),
  );
}

function* bylines(context: PageContext, around: Surroundings): Generator<Found<string[]>> {
  yield { value: ldNames(context), origin: "json-ld" };
  for (const line of around.above) {
    if (announcesNames(line)) yield { value: readNames(line).filter(isFullName), origin: "byline" };
  }
  const marked = context.survey.marked.filter((element) => !isElsewhere(element));
  for (const element of marked) {
    const { attribs } = element;
    if (attribs.rel === "author" || /\bauthor\b/i.test(attribs.itemprop ?? "")) {
      yield { value: namesOf(element), origin: "microdata" };
    }
  }
  for (const name of authorMetas) {
    const values = (context.survey.metas.get(name) ?? []).filter((value) => !value.startsWith("http"));
    yield { value: values.flatMap(readNames), origin: "meta" };
  }
  for (const element of marked) {
    if (bylineName.test(`${element.attribs.class ?? ""} ${element.attribs["data-testid"] ?? ""}`)) {
      yield { value: namesOf(element), origin: "byline" };
    }
  }
  for (const line of around.below) {
    const bracket = /\(([^()]{5,150})\)$/.exec(line)?.[1];
    if (announcesNames(line)) yield { value: readNames(line).filter(isFullName), origin: "byline" };
    else if (bracket !== undefined && readTime(bracket) !== null) {
      yield { value: readNames(bracket).filter(isFullName), origin: "signature" };
    }
  }
}

function namesOf(element: Element): string[] {
  const text = element.attribs.content ?? visibleText(element);
  return text.length > 2 && text.length < longestByline ? readNames(text) : [];
}

/** Commenters and the authors of teasers are marked like the article's. */
function isElsewhere(element: Element): boolean {
  for (const node of ancestors(element)) {
    const zone = zoneOf(node);
    if (zone !== null && elsewhere.has(zone)) return true;
  }
  return /comment|kommentar/i.test(element.attribs.class ?? "");
}

function ldNames(context: PageContext): string[] {
  const names: string[] = [];
  for (const item of listOf(context.node?.author ?? context.node?.creator)) {
    const author = resolve(item, context.nodes);
    const list = isNode(author) ? listOf(author.name) : [author];
    for (const name of list) {
      const text = textOf(name);
      if (text === null) continue;
      const parts = readNames(text);
      names.push(...(parts.length > 0 ? parts : [cleanName(text)]));
    }
  }
  return names;
}

function isOutlet(name: string, publisher: string | undefined): boolean {
  return publisher !== undefined && level(name).replaceAll(" ", "") === level(publisher).replaceAll(" ", "");
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = level(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
