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
  const seam = new Seam();
  walk(root, {
    enter: (element) => {
      if (element.name === "br" || !isInline(element.name)) text += " ";
      seam.enter();
      return !unread.has(element.name);
    },
    leave: (element) => {
      if (!isInline(element.name)) text += " ";
      seam.leave();
    },
    text: (data) => {
      text += seam.parts(data) ? ` ${data}` : data;
    },
  });
  return collapse(text);
}

/**
 * Elements in a row without white space between them that style alone sets apart: a name in one, the date in the next. Within a word no
 * element ends where the next one begins with a capital.
 */
export class Seam {
  #left = false;
  #between = false;
  /** The last characters alone: to look at the end of a text that grows costs as much as the text is long. */
  #tail = "";

  enter(): void {
    this.#between = this.#left;
  }

  leave(): void {
    this.#left = true;
    this.#between = false;
  }

  /** Whether `data` begins a new line of thought after the texts before it; told of each text once. */
  parts(data: string): boolean {
    const parted = this.#between && begins(this.#tail, data);
    this.#left = false;
    this.#between = false;
    this.#tail = (data.length < 3 ? this.#tail + data : data).slice(-3);
    return parted;
  }
}

function begins(tail: string, data: string): boolean {
  if (/^\d/.test(data)) return /[\p{Ll})]$/u.test(tail);
  return (
    (/[\p{Ll}\d)]$/u.test(tail) && /^\p{Lu}/u.test(data)) ||
    (/\p{Lu}{2}$/u.test(tail) && /^\p{Lu}\p{Ll}/u.test(data)) ||
    (/^\p{Lu}{3}$/u.test(tail) && /^\p{Lu}/u.test(data))
  );
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
