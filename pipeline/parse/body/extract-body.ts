import type { Element } from "domhandler";
import { chooseContainer } from "./container.js";
import { type Judged, judge } from "./judge.js";
import { mapProse } from "./prose-mass.js";
import { type PageCues, setScene } from "./scene.js";
import { segment } from "./segment.js";

export interface Body extends Judged {
  container: Element;
}

/** The article's blocks: the container first, then every block inside it judged by itself. */
export function extractBody(page: Element, cues: PageCues): Body {
  const all = segment(page, page);
  const prose = mapProse(all);
  const container = chooseContainer(page, prose);
  const inside = all.filter((block) => isWithin(block.element, container));
  return { container, ...judge(setScene(inside, container, prose, cues)) };
}

function isWithin(element: Element, container: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parent as Element | null) {
    if (node === container) return true;
  }
  return false;
}
