import type { Element } from "domhandler";
import { zoneOf } from "../body/zones.js";
import { visibleText } from "../dom/visible-text.js";
import { ancestors } from "../dom/walk.js";
import type { Zone } from "../lexicon/zones.js";
import type { PageContext } from "./context.js";
import { isDesk, isNickname, withoutCue } from "./names.js";

/** Commenters, sources and the authors of teasers are marked like the article's. */
export const otherAuthors: readonly Zone[] = ["comments", "related", "references"];

/** Class names that say that an element's text is the author's name, and nothing besides. */
const authorName =
  /(?:^|\s)(?:author|author[-_]{1,2}name|name[-_]author|byline|byline[-_]{1,2}(?:name|author)|post[-_]author|entry[-_]author|post[-_]{0,2}meta[-_]author|fn|p-author|nickname|username|auteur|autor)(?:\s|$)/i;
const longestDesk = 30;

export interface MarkedAuthors {
  nickname: { name: string; element: Element } | null;
  desk: string | null;
}

/** What marks call the author where it is no person's full name: nicknames of blogs and forums, and desks. */
export function markedAuthors({ survey }: PageContext): MarkedAuthors {
  const found: MarkedAuthors = { nickname: null, desk: null };
  for (const element of survey.marked) {
    const text = markOf(element);
    if (text === null || standsIn(element, [...otherAuthors, "navigation"])) continue;
    const name = withoutCue(text)
      .replace(/^vom\s+/i, "")
      .replace(/\s?[»›|·•,].*$/s, "")
      .trim();
    if (isNickname(name)) found.nickname ??= { name, element };
    else if (isDesk(name) && name.length <= longestDesk) found.desk ??= name;
  }
  return found;
}

/** The name that an element is marked with: in a link to the author, in microdata, microformats or a forum's data. */
function markOf(element: Element): string | null {
  const { attribs } = element;
  if (attribs["data-author"] !== undefined) return attribs["data-author"].trim();
  const marked =
    attribs.rel === "author" ||
    /\bauthor\b/i.test(attribs.itemprop ?? "") ||
    authorName.test((attribs.class ?? "").slice(0, 300));
  return marked ? (attribs.content ?? visibleText(element)).trim().slice(0, 100) : null;
}

/** Whether the element stands in a part of the page for one of these purposes. */
export function standsIn(element: Element, zones: readonly Zone[]): boolean {
  for (const node of ancestors(element)) {
    const zone = zoneOf(node);
    if (zone !== null && zones.includes(zone)) return true;
  }
  return /comment|kommentar/i.test(element.attribs.class ?? "");
}
