import type { Element } from "domhandler";
import { chooseContainer } from "./container.js";
import { mapProse, type ProseMap } from "./prose-mass.js";
import { type Block, segment } from "./segment.js";

/** The page in blocks, and where in it the article stands. */
export interface Layout {
  blocks: Block[];
  prose: ProseMap;
  container: Element;
  /** By index of `blocks`: whether the block stands inside the container. */
  inside: boolean[];
}

export function layOut(page: Element): Layout {
  const blocks = segment(page, page);
  const prose = mapProse(blocks);
  const container = chooseContainer(page, prose);
  const known = new Map<Element, boolean>();
  return {
    blocks,
    prose,
    container,
    inside: blocks.map((block) => isWithin(block.element, container, known)),
  };
}

function isWithin(element: Element, container: Element, known: Map<Element, boolean>): boolean {
  const passed: Element[] = [];
  let found = false;
  for (let node: Element | null = element; node !== null; node = node.parent as Element | null) {
    const answer = node === container ? true : known.get(node);
    if (answer !== undefined) {
      found = answer;
      break;
    }
    passed.push(node);
  }
  for (const node of passed) known.set(node, found);
  return found;
}
