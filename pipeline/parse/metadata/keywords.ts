import type { Element } from "domhandler";
import { zoneOf } from "../body/zones.js";
import { collapse, visibleText } from "../dom/visible-text.js";
import { ancestors } from "../dom/walk.js";
import { limits } from "../limits.js";
import type { Found, PageContext } from "./context.js";
import { listOf, textOf } from "./json-ld.js";
import { level } from "./level.js";

/** A page's links to topics are its article's if they are this few. */
const manyTopics = 15;
const listName =
  /(?:^|[\s_-])(?:tags?|taglist|topics?|keywords?|schlagworte?|schlagwörter|themen|temas|etiquetas)(?:[\s_-]|$)/i;
/** Numbers, ids and hosts that content systems put among keywords. */
const noWord = /^[\da-f-]{20,}$|^\d+$|^[\w.-]{2,60}\.[a-z]{2,3}$/i;
/** *Category: Travel*, *topic/energy*: the label is not the keyword. */
const labelled = /^(?:[\p{L} ]{2,20}: |[\w-]{2,20}\/)/u;

/** What the article is about: the longest list that metadata give, else the topics that the page links to beside the text. */
export function readKeywords(context: PageContext): Found<string[]> {
  const { metas } = context.survey;
  const split = (name: string) => (metas.get(name) ?? []).flatMap((value) => value.split(/[,;]/));
  const ld = listOf(context.node?.keywords).flatMap((item) => (textOf(item) ?? "").split(/[,;]/));
  const stated: Found<string[]>[] = [
    { value: ld, origin: "json-ld" },
    ...["news_keywords", "keywords", "parsely-tags", "sailthru.tags"].map((name) => ({
      value: split(name),
      origin: "meta",
    })),
    { value: metas.get("article:tag") ?? [], origin: "meta" },
  ];
  const lists = stated.map(({ value, origin }) => ({ value: unique(value), origin }));
  const longest = lists.reduce((best, list) => (list.value.length > best.value.length ? list : best));
  return longest.value.length > 0 ? longest : { value: linkedTopics(context), origin: "links" };
}

function linkedTopics({ survey }: PageContext): string[] {
  const own = survey.topicLinks.filter((link) => {
    const around = [...ancestors(link)].map(zoneOf);
    return !around.includes("navigation") && !around.includes("related");
  });
  const ways: ((link: Element) => boolean)[] = [
    (link) => /\btag\b/i.test(link.attribs.rel ?? ""),
    (link) => [...ancestors(link)].slice(0, 5).some(isTopicList),
    () => true,
  ];
  for (const way of ways) {
    const topics = unique(own.filter(way).map((link) => visibleText(link).replace(/^#/, "")));
    if (topics.length > 0) return topics.length <= manyTopics ? topics : [];
  }
  return [];
}

function isTopicList({ name, attribs }: Element): boolean {
  return name !== "body" && listName.test(`${attribs.class ?? ""} ${attribs["data-testid"] ?? ""}`);
}

function unique(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const value of values) {
    const text = collapse(value).replace(labelled, "");
    if (text === "" || text.length > limits.name || noWord.test(text) || seen.has(level(text))) continue;
    seen.add(level(text));
    kept.push(text);
  }
  return kept.slice(0, limits.keywords);
}
