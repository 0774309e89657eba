import { level } from "../metadata/level.js";
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
  const judged = withoutTitleLine(judge(setScene(within, container, prose, cues)), cues.title);
  const lead = findLead(before, prose, cues);
  const [opening, ...others] = judged.blocks;
  if (opening === undefined || others.length === 0) return { ...judged, lead };
  if (opening.role === "heading" && isStandfirst(opening) && lead === null) {
    return { ...judged, blocks: others, lead: opening };
  }
  if (isNamedLead(opening)) opening.role = "lead";
  return { ...judged, lead };
}

/** Old pages set the headline as the first line of the first paragraph. */
function withoutTitleLine(judged: Judged, title: string | null): Judged {
  const [first] = judged.blocks;
  const end = first?.text.indexOf("\n") ?? -1;
  if (first === undefined || end === -1 || title === null) return judged;
  const line = first.text.slice(0, end);
  if (level(line) !== level(title)) return judged;
  first.text = first.text.slice(end + 1);
  first.strongLength = Math.min(Math.max(0, first.strongLength - line.length), first.text.length);
  first.italicLength = Math.min(first.italicLength, first.text.length);
  return judged;
}
