import { type Judged, judge } from "./judge.js";
import type { Layout } from "./layout.js";
import { findLead, isNamedLead, type LeadCues } from "./lead.js";
import { setScene } from "./scene.js";
import type { Block } from "./segment.js";

export interface Body extends Judged {
  /** The standfirst above the container, which may belong to the text or not. */
  lead: Block | null;
}

/** The article's blocks: those of the container, every one judged by itself. */
export function extractBody({ blocks, prose, container, inside }: Layout, cues: LeadCues): Body {
  const within = blocks.filter((_, index) => inside[index]);
  const before = blocks.slice(0, Math.max(0, inside.indexOf(true)));
  const judged = judge(setScene(within, container, prose, cues));
  const opening = judged.blocks[0];
  if (opening !== undefined && judged.blocks.length > 1 && isNamedLead(opening)) opening.role = "lead";
  return { ...judged, lead: findLead(before, prose, cues) };
}
