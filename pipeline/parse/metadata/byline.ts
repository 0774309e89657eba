import type { Element } from "domhandler";
import type { Surroundings } from "../body/surroundings.js";
import { visibleText } from "../dom/visible-text.js";
import {
  announcedAbove,
  announcedAlone,
  announcedBelow,
  bareAbove,
  bareBelow,
  datedAbove,
  postedBelow,
  reportersInOpening,
  signedBelow,
} from "./byline-lines.js";
import { type Found, firstMeta, type PageContext } from "./context.js";
import { domainOf } from "./domain.js";
import { hasType, isNode, listOf, resolve, textOf } from "./json-ld.js";
import { level } from "./level.js";
import { type MarkedAuthors, markedAuthors, otherAuthors, standsIn } from "./marked-authors.js";
import { cleanName, isBareCue, isFullName, isKnownPerson, isName, readNames } from "./names.js";

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
/** What names a site is no list of people. */
const address = /^https?:|^[\w-]{1,60}\.(?:com|de|net|org),/i;
/** More names are a list of references or of the whole staff. */
const manyAuthors = 15;

/** Who wrote the article, as names. An organisation stands in only where no person is named. */
export function readByline(
  context: PageContext,
  around: Surroundings,
  publisher: string | undefined,
): Found<string[]> {
  const marked = markedAuthors(context);
  const candidates = [...bylines(context, around, marked.nickname)];
  const outlets = outletNames(context, publisher);
  const people = candidates
    .map(({ value, origin }) => ({
      origin,
      value: unique(value.filter((name) => (isName(name) || origin === "mark") && !isOutlet(name, outlets))),
    }))
    .filter(({ value }) => value.length > 0 && value.length <= manyAuthors);
  const first = people[0];
  if (first !== undefined) {
    const lines = [...announcedAbove(around)].map(({ value }) =>
      value.filter((name) => !isOutlet(name, outlets)),
    );
    return preferWhole(preferFull(first, people, [...bareAbove(around)]), lines);
  }
  const organisations = { value: ldNames(context, true), origin: "json-ld" };
  const ownName = organisations.value.every((name) => isOutlet(name, outlets));
  const weaker = [
    ...signedBelow(around),
    ...announcedAlone(around),
    ...postedBelow(around),
    ...(ownName ? datedAbove(around) : []),
    organisations,
    ...candidates,
    ...bareAbove(around),
  ];
  for (const { value, origin } of [
    ...weaker,
    { value: marked.desk === null ? [] : [marked.desk], origin: "byline" },
  ]) {
    const named = unique(value.filter((name) => name.length > 1 && !/https?:|[@*:|]/.test(name)));
    if (named.length > 0) return { value: named, origin };
  }
  return { value: [], origin: "none" };
}

/** A full name of another statement instead of a short one of the same person, or of what is hardly a name: *Todd*, *tb London*. */
function preferFull(
  first: Found<string[]>,
  people: readonly Found<string[]>[],
  bare: readonly Found<string[]>[],
): Found<string[]> {
  if (first.value.some(isFullName)) return first;
  const long = people.find(({ value }) => value.some((name) => /\s/.test(name)));
  if (long !== undefined && isShortFor(first.value, long.value)) return long;
  const login = /^[a-z][a-z\d._-]{2,20}$/;
  const phrases = first.value.every(
    (name) =>
      (/\s\p{Lu}/u.test(name) && /^\p{Ll}/u.test(name)) || (first.origin === "json-ld" && login.test(name)),
  );
  return (phrases ? [...people, ...bare].find(({ value }) => value.some(isFullName)) : undefined) ?? first;
}

/** The line over the text where it names everybody whom metadata name, and others: systems often state the first author alone. */
function preferWhole(first: Found<string[]>, lines: readonly string[][]): Found<string[]> {
  const told = new Set(first.value.map(level));
  const longer = lines.find((names) => {
    const others = names.filter((name) => !told.has(level(name)));
    return others.length > 0 && names.length === others.length + told.size && others.every(isKnownPerson);
  });
  return longer === undefined ? first : { value: longer, origin: "byline" };
}

/** *Todd* where elsewhere stands *Todd Bates*. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  return short.every(
    (name) => !/\s/.test(name) && long.some((other) => level(other).split(" ").includes(level(name))),
  );
}

function* bylines(
  context: PageContext,
  around: Surroundings,
  nickname: MarkedAuthors["nickname"],
): Generator<Found<string[]>> {
  yield { value: ldNames(context, false), origin: "json-ld" };
  yield* announcedAbove(around);
  const marked = context.survey.marked.filter(
    (element) => !standsIn(element, [...otherAuthors, "navigation"]),
  );
  for (const element of marked) {
    const { attribs } = element;
    if (attribs.rel === "author" || /\bauthor\b/i.test(attribs.itemprop ?? "")) {
      yield { value: namesOf(element), origin: "microdata" };
    }
  }
  for (const name of authorMetas) {
    const values = (context.survey.metas.get(name) ?? []).filter((value) => !address.test(value));
    yield { value: values.flatMap(readNames), origin: "meta" };
  }
  yield reportersInOpening(around);
  for (const element of marked) {
    if (element === nickname?.element) yield { value: [nickname.name], origin: "mark" };
    if (bylineName.test(`${element.attribs.class ?? ""} ${element.attribs["data-testid"] ?? ""}`)) {
      yield { value: namesOf(element), origin: "byline" };
    }
  }
  yield { value: labelledAuthor(context), origin: "meta" };
  yield* announcedBelow(around);
  yield { value: lonelyAuthor(context), origin: "byline" };
  yield* bareBelow(around);
}

/** *Written by* and a name, as cards on social media show them. */
function labelledAuthor(context: PageContext): string[] {
  for (const place of ["1", "2"]) {
    const label = firstMeta(context, `twitter:label${place}`);
    const value = firstMeta(context, `twitter:data${place}`);
    if (label !== null && value !== null && isBareCue(label)) return readNames(value);
  }
  return [];
}

/** The one name that the page marks as an author, wherever it stands. */
function lonelyAuthor({ survey }: PageContext): string[] {
  const marked = survey.marked.filter(
    (element) => /author|byline/i.test(element.attribs.class ?? "") && !standsIn(element, otherAuthors),
  );
  const names = unique(marked.flatMap(namesOf).filter(isFullName));
  return names.length === 1 ? names : [];
}

function namesOf(element: Element): string[] {
  const text = element.attribs.content ?? visibleText(element);
  return text.length > 2 && text.length < longestByline ? readNames(text) : [];
}

/** The authors that metadata name, levelled: a line that says no more than one of them is no text. */
export function statedAuthors(context: PageContext): Set<string> {
  const metas = authorMetas.flatMap((name) => context.survey.metas.get(name) ?? []);
  const named = metas
    .filter((value) => value.length < longestByline && !address.test(value))
    .flatMap(readNames);
  return new Set([...ldNames(context, false), ...named].filter(isFullName).map(level));
}

/** Names of JSON-LD's authors: people, or else the organisations that stand in for them. */
function ldNames(context: PageContext, organisations: boolean): string[] {
  const names: string[] = [];
  for (const item of listOf(context.node?.author ?? context.node?.creator)) {
    const author = resolve(item, context.nodes);
    if (isNode(author) && hasType(author, /Organization$/) !== organisations) continue;
    if (!isNode(author) && organisations) continue;
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

function outletNames({ url }: PageContext, publisher: string | undefined): Set<string> {
  const domain = url === null ? null : domainOf(url).domainWithoutSuffix;
  const names = [publisher, publisher?.replace(/\.\p{L}{2,3}$/u, ""), domain];
  return new Set(names.filter((name) => name != null && name !== "").map((name) => squeezed(name ?? "")));
}

function isOutlet(name: string, outlets: ReadonlySet<string>): boolean {
  const initials = name.split(/\s+/).map((word) => word.charAt(0).toLowerCase());
  return outlets.has(squeezed(name)) || (initials.length > 1 && outlets.has(initials.join("")));
}

function squeezed(name: string): string {
  return level(name).replace(/[^\p{L}\p{N}]/gu, "");
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
