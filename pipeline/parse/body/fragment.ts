import type { Element } from "domhandler";
import { cheerio } from "../dom/load-cheerio.js";
import { nestsDeeperThan } from "../dom/nesting-depth.js";
import { isElement } from "../dom/walk.js";
import { limits } from "../limits.js";
import { type Block, segment } from "./segment.js";

/**
 * Blocks of a text that stands in a script: HTML or plain lines. `selector` names that script, since the text's own
 * elements are not in the page.
 */
export function blocksOfText(source: string, selector: string): Block[] {
  const top = treeOfText(source);
  return top === null ? [] : segment(top, top).map((block) => ({ ...block, selector }));
}

/** The tree of a text that stands in a script; `null` where it nests too deep. */
export function treeOfText(source: string): Element | null {
  const markup = /<(?:p|br|div|h[1-6]|ul)\b/i.test(source) ? source : asMarkup(source);
  if (nestsDeeperThan(markup, limits.depth)) return null;
  const root = cheerio()
    .load(`<div>${markup}</div>`, { xml: { xmlMode: false, decodeEntities: true } })
    .root()[0];
  return root?.children.find(isElement) ?? null;
}

function asMarkup(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => `<p>${line}</p>`)
    .join("");
}
