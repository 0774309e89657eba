import type { Element, ParentNode } from "domhandler";
import { clean, isInline } from "../dom/visible-text.js";
import { isElement, walk } from "../dom/walk.js";
import { limits } from "../limits.js";

export type BlockRole =
  | "paragraph"
  | "heading"
  | "item"
  | "quotation"
  | "cell"
  | "caption"
  | "preformatted"
  | "lead";

/** A run of text that a reader sees as one block: a paragraph, a heading, a list item, a table cell. */
export interface Block {
  /** The nearest element around the text that is no inline element. */
  element: Element;
  text: string;
  role: BlockRole;
  /** Characters of `text` inside links, and inside bold or emphasis. */
  linkLength: number;
  strongLength: number;
  /** Where the text stands in the page, if it is no element of it. */
  selector?: string;
  /** When a live-blog entry that begins here was posted. */
  postedAt?: string;
}

const roleByTag: Record<string, BlockRole> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "item",
  dt: "item",
  dd: "item",
  blockquote: "quotation",
  td: "cell",
  th: "cell",
  figcaption: "caption",
  caption: "caption",
  pre: "preformatted",
};

const unread = new Set(
  "script style template noscript svg iframe object embed button select textarea input label legend rp rt head math".split(
    " ",
  ),
);
const strongTags = new Set(["strong", "b", "em", "i"]);
/** Stands for `<br>` while white space is collapsed; no page has it, because `clean` text comes before. */
const lineBreak = "\u2028";

/** All blocks of text below `root` in reading order. */
export function segment(root: ParentNode, top: Element): Block[] {
  const blocks: Block[] = [];
  let owner = top;
  let buffer = "";
  let linkDepth = 0;
  let strongDepth = 0;
  let linkLength = 0;
  let strongLength = 0;
  let afterBreak = false;

  const flush = () => {
    if (buffer !== "") {
      const text = readBuffer(buffer, owner.name === "pre");
      if (text !== "" && blocks.length < limits.blocks) {
        blocks.push({
          element: owner,
          text,
          role: roleOf(owner),
          linkLength: Math.min(linkLength, text.length),
          strongLength: Math.min(strongLength, text.length),
        });
      }
    }
    buffer = "";
    linkLength = 0;
    strongLength = 0;
    afterBreak = false;
  };

  walk(root, {
    enter(element) {
      const { name } = element;
      if (unread.has(name)) return false;
      if (name === "br") {
        if (afterBreak) flush();
        else if (buffer !== "") {
          buffer += lineBreak;
          afterBreak = true;
        }
        return false;
      }
      if (name === "a") linkDepth += 1;
      else if (strongTags.has(name)) strongDepth += 1;
      if (!isInline(name)) {
        flush();
        owner = element;
      }
      return true;
    },
    leave(element) {
      const { name } = element;
      if (name === "a") linkDepth -= 1;
      else if (strongTags.has(name)) strongDepth -= 1;
      if (!isInline(name)) {
        flush();
        owner = blockParent(element, top);
      }
    },
    text(data) {
      buffer += data;
      const length = data.trim().length;
      if (length === 0) return;
      afterBreak = false;
      if (linkDepth > 0) linkLength += length;
      if (strongDepth > 0) strongLength += length;
    },
  });
  flush();
  return blocks;
}

function readBuffer(buffer: string, preformatted: boolean): string {
  const text = clean(buffer);
  if (preformatted)
    return text
      .replaceAll(lineBreak, "\n")
      .replace(/[ \t\r]+\n/g, "\n")
      .trim();
  return text
    .replace(/[ \t\n\r\f]+/g, " ")
    .replace(/ ?\u2028 ?/g, "\n")
    .trim();
}

function blockParent(element: Element, top: Element): Element {
  let node = element.parent;
  while (isElement(node) && isInline(node.name)) node = node.parent;
  return isElement(node) ? node : top;
}

/** The role comes from the owner or from what it stands in: a `p` in an `li` is an item. */
function roleOf(owner: Element): BlockRole {
  let node: ParentNode | null = owner;
  for (let steps = 0; steps < 4 && isElement(node); steps += 1) {
    const role = roleByTag[node.name];
    // Headings that were never closed hold whole articles: a paragraph inside one is no heading.
    const misplaced = role === "heading" && owner.name === "p";
    if (role !== undefined && !misplaced) return role;
    node = node.parent;
  }
  return "paragraph";
}
