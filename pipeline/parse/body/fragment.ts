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
  const markup = /<(?:p|br|div|h[1-6]|ul)\b/i.test(source) ? source : asMarkup(source);
  if (nestsDeeperThan(markup, limits.depth)) return [];
  const root = cheerio()
    .load(`<div>${markup}</div>`, { xml: { xmlMode: false, decodeEntities: true } })
    .root()[0];
  const top = root?.children.find(isElement);
  if (root === undefined || top === undefined) return [];
  return segment(root, top).map((block) => ({ ...block, selector }));
}

function asMarkup(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return escaped
    .split(/\s*(?:\r?\n)+\s*/)
    .map((line) => `<p>${line}</p>`)
    .join("");
}
