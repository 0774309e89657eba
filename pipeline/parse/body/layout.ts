import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
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

/** `bodies`: the elements that a site rule names as the text's; without any the container is looked for. */
export function layOut(page: Element, bodies: readonly Element[] = []): Layout {
  const blocks = segment(page, page);
  const prose = mapProse(blocks);
  const container = bodies.length > 0 ? commonAncestor(bodies, page) : chooseContainer(page, prose);
  const isInside = within(bodies.length > 0 ? bodies : [container]);
  return { blocks, prose, container, inside: blocks.map((block) => isInside(block.element)) };
}

/** Whether an element is one of `roots` or stands in one; answers are kept, because blocks share their ancestors. */
export function within(roots: Iterable<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const root of roots) known.set(root, true);
  return (element) => {
    const passed: Element[] = [];
    let found = false;
    for (const node of [element, ...ancestors(element)]) {
      const answer = known.get(node);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      passed.push(node);
    }
    for (const node of passed) known.set(node, found);
    return found;
  };
}

function commonAncestor(elements: readonly Element[], page: Element): Element {
  const [first, ...others] = elements;
  if (first === undefined) return page;
  const lines = others.map((element) => new Set([element, ...ancestors(element)]));
  return [first, ...ancestors(first)].find((node) => lines.every((line) => line.has(node))) ?? page;
}
