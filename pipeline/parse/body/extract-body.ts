import type { Element } from "domhandler";
import { chooseContainer } from "./container.js";
import { type Judged, judge } from "./judge.js";
import { findLead, type LeadCues } from "./lead.js";
import { mapProse } from "./prose-mass.js";
import { setScene } from "./scene.js";
import { type Block, segment } from "./segment.js";

export interface Body extends Judged {
  container: Element;
  /** The standfirst above the container, which may belong to the text or not. */
  lead: Block | null;
}

/** The article's blocks: the container first, then every block inside it judged by itself. */
export function extractBody(page: Element, cues: LeadCues): Body {
  const all = segment(page, page);
  const prose = mapProse(all);
  const container = chooseContainer(page, prose);
  const within = all.map((block) => isWithin(block.element, container));
  const inside = all.filter((_, index) => within[index]);
  const before = all.slice(0, Math.max(0, within.indexOf(true)));
  const scene = setScene(inside, container, prose, { title: cues.title });
  const judged = judge(scene);
  return { container, ...judged, lead: findLead(before, prose, cues) };
}

function isWithin(element: Element, container: Element): boolean {
  for (let node: Element | null = element; node !== null; node = node.parent as Element | null) {
    if (node === container) return true;
  }
  return false;
}
