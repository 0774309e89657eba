import type { Element } from "domhandler";
import type { ProseMap } from "./prose-mass.js";
import type { Block } from "./segment.js";

/** What the rest of the page tells about the article, to know repetitions by. */
export interface PageCues {
  title: string | null;
  dek: string | null;
}

export function judge(
  blocks: readonly Block[],
  container: Element,
  prose: ProseMap,
  cues: PageCues,
): { blocks: Block[]; dropped: { block: Block; reason: string }[] } {
  const kept: Block[] = [];
  const dropped: { block: Block; reason: string }[] = [];
  for (const block of blocks) {
    const reason = reasonToDrop(block, container, prose, cues);
    if (reason === null) kept.push(block);
    else dropped.push({ block, reason });
  }
  return { blocks: kept, dropped };
}

function reasonToDrop(block: Block, container: Element, prose: ProseMap, cues: PageCues): string | null {
  const zone = prose.zoneAround(block, container);
  if (zone !== null) return zone;
  if (block.role === "caption") return "caption";
  if (block.linkLength > block.text.length * 0.8 && block.text.length < 200) return "link";
  if (block.text === cues.title) return "title";
  if (block.text === cues.dek) return "dek";
  return null;
}
