import { visibleText } from "../dom/visible-text.js";
import type { Found, PageContext } from "./context.js";
import { isNode, listOf, resolve, textOf } from "./json-ld.js";
import { cleanName, isName, readNames } from "./names.js";
import { level } from "./title.js";

/** Who wrote the article, as names. An organisation stands in only where no person is named. */
export function readByline(context: PageContext, publisher: string | undefined): Found<string[]> {
  const candidates = [...bylines(context)];
  for (const { value, origin } of candidates) {
    const people = unique(value.filter((name) => isName(name) && !sameName(name, publisher)));
    if (people.length > 0) return { value: people, origin };
  }
  for (const { value, origin } of candidates) {
    const named = unique(value.filter((name) => name.length > 1 && !/https?:|@/.test(name)));
    if (named.length > 0) return { value: named, origin };
  }
  return { value: [], origin: "none" };
}

function* bylines(context: PageContext): Generator<Found<string[]>> {
  yield { value: ldNames(context), origin: "json-ld" };
  for (const element of context.survey.marked) {
    const { attribs } = element;
    if (attribs.rel === "author" || /\bauthor\b/i.test(attribs.itemprop ?? "")) {
      const text = attribs.content ?? visibleText(element);
      if (text.length < 150) yield { value: readNames(text), origin: "microdata" };
    }
  }
  const metas = [
    "author",
    "article:author",
    "parsely-author",
    "dc.creator",
    "sailthru.author",
    "byl",
    "dcterms.creator",
  ];
  for (const name of metas) {
    const values = context.survey.metas.get(name) ?? [];
    yield { value: values.flatMap(readNames), origin: "meta" };
  }
  for (const element of context.survey.marked) {
    if (!/author|autor|byline|auteur|autore/i.test(element.attribs.class ?? "")) continue;
    const text = visibleText(element);
    if (text.length > 3 && text.length < 120) yield { value: readNames(text), origin: "byline" };
  }
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
      if (parts.length > 0) names.push(...parts);
      else names.push(cleanName(text));
    }
  }
  return names;
}

function sameName(name: string, other: string | undefined): boolean {
  return other !== undefined && level(name) === level(other);
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
