import type { Element } from "domhandler";
import { ancestors, within } from "../dom/walk.js";
import { chooseContainer } from "./container.js";
import { readLayoutTables } from "./layout-tables.js";
import { readPageText } from "./page-text.js";
import type { ProseMap } from "./prose-mass.js";
import { type Block, segment } from "./segment.js";

/** The page in blocks, and where in it the article stands. */
export interface Layout {
  blocks: Block[];
  prose: ProseMap;
  container: Element;
  /** By index of `blocks`: whether the block stands inside the container. */
  inside: boolean[];
}

/**
 * `titles`: what metadata call the article, levelled. `bodies`: the elements that a site rule names as the text's; without any the
 * container is looked for.
 */
export function layOut(
  page: Element,
  titles: readonly string[] = [],
  bodies: readonly Element[] = [],
): Layout {
  const blocks = segment(page, page);
  readLayoutTables(blocks);
  const text = readPageText(blocks, titles);
  const container = bodies.length > 0 ? commonAncestor(bodies, page) : chooseContainer(page, text);
  const isInside = within(bodies.length > 0 ? bodies : [container]);
  return { blocks, prose: text.prose, container, inside: blocks.map((block) => isInside(block.element)) };
}

function commonAncestor(elements: readonly Element[], page: Element): Element {
  const [first, ...others] = elements;
  if (first === undefined) return page;
  const lines = others.map((element) => new Set([element, ...ancestors(element)]));
  return [first, ...ancestors(first)].find((node) => lines.every((line) => line.has(node))) ?? page;
}
