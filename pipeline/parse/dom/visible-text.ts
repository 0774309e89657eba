import type { ParentNode } from "domhandler";
import { isElement, walk } from "./walk.js";

const unread = new Set(
  "script style template noscript svg iframe object rp rt button select textarea".split(" "),
);
/** Characters that take no room on the page and only break words apart for programs. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Half of a surrogate pair: no character. */
const loneSurrogate = /\p{Surrogate}/gu;

/** The white space of HTML made one space; other spaces (no-break, thin) are typography and stay. */
export function collapse(text: string): string {
  return clean(text)
    .replace(/[ \t\n\r\f]+/g, " ")
    .trim();
}

/** Text without characters that no reader sees. */
export function clean(text: string): string {
  return text.replace(invisible, "").replace(loneSurrogate, "\uFFFD");
}

/** What a reader sees of an element, on one line. */
export function visibleText(root: ParentNode): string {
  if (isElement(root) && unread.has(root.name)) return "";
  let text = "";
  walk(root, {
    enter: (element) => {
      if (element.name === "br" || !isInline(element.name)) text += " ";
      return !unread.has(element.name);
    },
    leave: (element) => {
      if (!isInline(element.name)) text += " ";
    },
    text: (data) => {
      text += data;
    },
  });
  return collapse(text);
}

const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span " +
    "strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Whether an element runs on within a line of text. */
export function isInline(name: string): boolean {
  return inline.has(name);
}
