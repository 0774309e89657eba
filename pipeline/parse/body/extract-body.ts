import { type Judged, judge } from "./judge.js";
import type { Layout } from "./layout.js";
import { findLead, isNamedLead, isStandfirst, type LeadCues } from "./lead.js";
import { setScene } from "./scene.js";
import type { Block } from "./segment.js";

export interface Body extends Judged {
  /** The standfirst above the text, which may belong to the text or not. */
  lead: Block | null;
}

/** The article's blocks: those of the container, every one judged by itself. */
export function extractBody({ blocks, prose, container, inside }: Layout, cues: LeadCues): Body {
  const within = blocks.filter((_, index) => inside[index]);
  const before = blocks.slice(0, Math.max(0, inside.indexOf(true)));
  const judged = judge(setScene(within, container, prose, cues));
  const lead = findLead(before, prose, cues);
  const [opening, ...others] = judged.blocks;
  if (opening === undefined || others.length === 0) return { ...judged, lead };
  if (opening.role === "heading" && isStandfirst(opening) && lead === null) {
    return { ...judged, blocks: others, lead: opening };
  }
  if (isNamedLead(opening)) opening.role = "lead";
  return { ...judged, lead };
}
