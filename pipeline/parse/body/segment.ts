import type { Element, ParentNode } from "domhandler";
import { clean, isInline, Seam } from "../dom/visible-text.js";
import { isElement, walk } from "../dom/walk.js";
import { limits } from "../limits.js";
import { readingLength } from "./reading-length.js";
import { endsSentence } from "./sentence-end.js";

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
  /** Characters of `text` inside links, inside bold or emphasis, and inside emphasis alone. */
  linkLength: number;
  strongLength: number;
  italicLength: number;
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
const strongTags = new Set(["strong", "b"]);
const italicTags = new Set(["em", "i"]);
/** Stands for `<br>` while white space is collapsed; no page has it, because `clean` text comes before. */
const lineBreak = "\u2028";

/** All blocks of text below `root` in reading order. */
export function segment(root: ParentNode, top: Element): Block[] {
  const blocks: Block[] = [];
  let owner = top;
  let buffer = "";
  let linkDepth = 0;
  let strongDepth = 0;
  let italicDepth = 0;
  let linkLength = 0;
  let strongLength = 0;
  let italicLength = 0;
  let afterBreak = false;
  let ends: LineEnd[] = [];
  const seam = new Seam();

  const flush = () => {
    if (buffer !== "") {
      const text = readBuffer(buffer, owner.name === "pre");
      const role = roleOf(owner);
      for (const line of linesOf(text, role, [...ends, { linkLength, strongLength, italicLength }])) {
        if (line.text === "" || blocks.length >= limits.blocks) continue;
        blocks.push({
          element: owner,
          text: line.text,
          role,
          linkLength: Math.min(line.linkLength, line.text.length),
          strongLength: Math.min(line.strongLength, line.text.length),
          italicLength: Math.min(line.italicLength, line.text.length),
        });
      }
    }
    buffer = "";
    linkLength = 0;
    strongLength = 0;
    italicLength = 0;
    afterBreak = false;
    ends = [];
  };

  walk(root, {
    enter(element) {
      const { name } = element;
      if (unread.has(name)) return false;
      if (name === "br") {
        if (afterBreak) flush();
        else if (buffer !== "") {
          buffer += lineBreak;
          ends.push({ linkLength, strongLength, italicLength });
          afterBreak = true;
        }
        return false;
      }
      seam.enter();
      if (name === "a") linkDepth += 1;
      else if (strongTags.has(name)) strongDepth += 1;
      else if (italicTags.has(name)) italicDepth += 1;
      if (standsAlone(element)) {
        flush();
        owner = element;
      }
      return true;
    },
    leave(element) {
      const { name } = element;
      seam.leave();
      if (name === "a") linkDepth -= 1;
      else if (strongTags.has(name)) strongDepth -= 1;
      else if (italicTags.has(name)) italicDepth -= 1;
      if (standsAlone(element)) {
        flush();
        owner = blockParent(element, top);
      }
    },
    text(data) {
      buffer += seam.parts(data) ? ` ${data}` : data;
      const length = data.trim().length;
      if (length === 0) return;
      afterBreak = false;
      if (linkDepth > 0) linkLength += length;
      if (strongDepth > 0 || italicDepth > 0) strongLength += length;
      if (italicDepth > 0) italicLength += length;
    },
  });
  flush();
  return blocks;
}

/** What a buffer held of links and emphasis when a line of it ended. */
interface LineEnd {
  linkLength: number;
  strongLength: number;
  italicLength: number;
}

const nothing: LineEnd = { linkLength: 0, strongLength: 0, italicLength: 0 };

/** Lines that are shorter by a single `<br>` belong to one paragraph: verse, addresses. */
const paragraphLine = 60;

/** A block's text, or its lines where each of them is a paragraph by itself that only ends in a single `<br>`. */
function linesOf(text: string, role: BlockRole, ends: readonly LineEnd[]): (LineEnd & { text: string })[] {
  const whole = { text, ...(ends.at(-1) ?? nothing) };
  if (ends.length < 2 || role !== "paragraph") return [whole];
  const lines = text.split("\n");
  const told = lines.slice(0, -1).every((line) => readingLength(line) >= paragraphLine && endsSentence(line));
  if (!told || lines.length !== ends.length) return [whole];
  return lines.map((line, index) => {
    const end = ends[index] ?? whole;
    const before = ends[index - 1] ?? nothing;
    return {
      text: line,
      linkLength: end.linkLength - before.linkLength,
      strongLength: end.strongLength - before.strongLength,
      italicLength: end.italicLength - before.italicLength,
    };
  });
}

const blockStyle = /display\s?:\s?(?:block|flex|grid|table)\b/i;
const blockName = /(?:^|\s)(?:paragraph|para|block|d-block)(?:\s|$)/i;

/** Whether an element breaks the line: by its tag, or made so by its style or class. */
function standsAlone({ name, attribs }: Element): boolean {
  if (!isInline(name)) return true;
  if (attribs.style !== undefined && attribs.style.length < 500 && blockStyle.test(attribs.style))
    return true;
  return name === "span" && attribs.class !== undefined && blockName.test(attribs.class);
}

function readBuffer(buffer: string, preformatted: boolean): string {
  const text = clean(buffer);
  if (preformatted)
    return text
      .replaceAll(lineBreak, "\n")
      .replace(/(?<![ \t\r])[ \t\r]+\n/g, "\n")
      .trim();
  return text
    .replace(/[ \t\n\r\f]+/g, " ")
    .replace(/ ?\u2028 ?/g, "\n")
    .trim();
}

function blockParent(element: Element, top: Element): Element {
  let node = element.parent;
  while (isElement(node) && !standsAlone(node)) node = node.parent;
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
