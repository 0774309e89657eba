import { reasonAtClosing } from "./rules/closing.js";
import { dropEmptyHeadings } from "./rules/drop-empty-headings.js";
import { reasonInside } from "./rules/inside.js";
import { islandReasons } from "./rules/islands.js";
import { reasonAtOpening } from "./rules/opening.js";
import type { Candidate, Scene } from "./scene.js";
import type { Block } from "./segment.js";

export interface Judged {
  blocks: Block[];
  /** What was left out, with the reason. */
  dropped: { block: Block; reason: string }[];
}

/** Judges every block of the container by itself, then by its neighbours. */
export function judge(scene: Scene): Judged {
  const islands = islandReasons(scene);
  const seen = new Set<string>();
  const reasons = scene.candidates.map((candidate, index) => {
    const reason =
      islands.get(candidate.island) ?? reasonInside(candidate, scene) ?? placeReason(candidate, index, scene);
    if (reason !== null) return reason;
    if (isRepetition(candidate, seen)) return "repeated";
    seen.add(candidate.key);
    return null;
  });
  dropEmptyHeadings(scene, reasons);
  const judged: Judged = { blocks: [], dropped: [] };
  scene.candidates.forEach(({ block }, index) => {
    const reason = reasons[index] ?? null;
    if (reason === null) judged.blocks.push(block);
    else judged.dropped.push({ block, reason });
  });
  return judged;
}

function placeReason(candidate: Candidate, index: number, scene: Scene): string | null {
  if (index < scene.first) return reasonAtOpening(candidate, index, scene);
  if (index > scene.last) return reasonAtClosing(candidate, index, scene);
  return null;
}

/** Longer text that comes twice is a pull quote or a layout's second copy. */
function isRepetition(candidate: Candidate, seen: ReadonlySet<string>): boolean {
  return candidate.key.length > 40 && seen.has(candidate.key);
}
