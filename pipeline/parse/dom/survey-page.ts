import type { Element, ParentNode } from "domhandler";
import { limits } from "../limits.js";
import { walk } from "./walk.js";

/** The elements that metadata is read from, collected in one pass over the page. */
export interface Survey {
  html: Element | null;
  body: Element | null;
  titleElement: Element | null;
  /** `<meta>` contents by lower-case name, property, itemprop or http-equiv, in page order. */
  metas: Map<string, string[]>;
  /** `<link>` and `<a rel>` targets by lower-case rel. */
  links: Map<string, string[]>;
  /** Raw texts of JSON-LD blocks, and of scripts that hold an application's state. */
  jsonLd: string[];
  states: string[];
  /** Raw texts of other long scripts of the page itself. */
  scripts: string[];
  /** Parts of the page that a browser shows only at need: `<template>`, `<noscript>`. */
  reserves: Element[];
  headings: Element[];
  times: Element[];
  /** Links that are marked as tags, or lead to a topic's page. */
  topicLinks: Element[];
  /** Elements with an itemprop, rel="author" or a class that speaks of a byline, a date or a standfirst. */
  marked: Element[];
}

const speakingClass =
  /author|autor|byline|username|nickname|writer|reporter|verfasser|firma|auteur|date|datum|time|fecha|publish|standfirst|dek|deck|subtitle|subhead|lead|teaser|intro|summary|excerpt|vorspann|sumario|chapo|ingress|abstract|description/i;
const topicPath = /\/(?:tags?|topics?|themen?|temas?|etiquetas?|stichwort|schlagwort|keywords?|thema)\/[^/]/i;
const stateId = /^__(?:NEXT_DATA|NUXT(?:_DATA)?|APOLLO_STATE|INITIAL_STATE|PRELOADED_STATE)__$/;
const stateAssignment =
  /^\s*(?:window\.|var |self\.)?(?:__[A-Z_]{4,40}__|[A-Za-z]{2,30}\.(?:__)?[A-Za-z_]{4,40})\s*=\s*(?:\{|JSON\.parse\()/;
/** Shorter scripts carry no article. */
const longScript = 300;

export function surveyPage(root: ParentNode): Survey {
  const survey: Survey = {
    html: null,
    body: null,
    titleElement: null,
    metas: new Map(),
    links: new Map(),
    jsonLd: [],
    states: [],
    scripts: [],
    reserves: [],
    headings: [],
    times: [],
    topicLinks: [],
    marked: [],
  };
  walk(root, {
    enter(element) {
      read(element, survey);
      return element.name !== "script" && element.name !== "style" && element.name !== "svg";
    },
    leave() {},
    text() {},
  });
  return survey;
}

function read(element: Element, survey: Survey): void {
  const { name, attribs } = element;
  if (name === "meta") readMeta(attribs, survey.metas);
  else if (name === "script") readScript(element, survey);
  else if (name === "link" || (name === "a" && attribs.rel !== undefined)) {
    for (const rel of (attribs.rel ?? "").toLowerCase().split(/\s+/)) put(survey.links, rel, attribs.href);
    if (name === "a") readTopicLink(element, survey);
  } else if (name === "template" || name === "noscript") survey.reserves.push(element);
  else if (name === "a") readTopicLink(element, survey);
  else if (name === "html") survey.html ??= element;
  else if (name === "body") survey.body ??= element;
  else if (name === "title") survey.titleElement ??= element;
  else if (name === "h1") survey.headings.push(element);
  else if (name === "time") survey.times.push(element);
  if (
    attribs.itemprop !== undefined ||
    attribs.rel === "author" ||
    attribs["data-author"] !== undefined ||
    (attribs.class !== undefined && speakingClass.test(attribs.class)) ||
    (attribs["data-testid"] !== undefined && speakingClass.test(attribs["data-testid"]))
  ) {
    if (name !== "html" && name !== "body" && survey.marked.length < 5_000) survey.marked.push(element);
  }
}

function readTopicLink(element: Element, { topicLinks }: Survey): void {
  const { rel, href } = element.attribs;
  const leads = /\btag\b/i.test(rel ?? "") || topicPath.test((href ?? "").slice(0, 300));
  if (leads && topicLinks.length < limits.keywords * 4) topicLinks.push(element);
}

function readMeta(attribs: Record<string, string>, metas: Map<string, string[]>): void {
  const content = attribs.content?.trim();
  if (content === undefined || content === "") return;
  for (const key of [attribs.property, attribs.name, attribs.itemprop, attribs["http-equiv"]]) {
    if (key !== undefined && key !== "") put(metas, key.trim().toLowerCase(), content);
  }
}

function readScript(element: Element, survey: Survey): void {
  const child = element.firstChild;
  if (child?.type !== "text") return;
  const type = element.attribs.type ?? "";
  if (child.data.length > limits.json) return;
  if (/ld\+json/i.test(type)) survey.jsonLd.push(child.data);
  else if (/template|^application\/json/i.test(type)) survey.states.push(child.data);
  else if (stateId.test(element.attribs.id ?? "") || stateAssignment.test(child.data.slice(0, 200))) {
    survey.states.push(child.data);
  } else if (element.attribs.src === undefined && child.data.length > longScript)
    survey.scripts.push(child.data);
}

function put(map: Map<string, string[]>, key: string, value: string | undefined): void {
  if (value === undefined || value === "" || key === "") return;
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (values.length < limits.keywords) values.push(value);
}
