import { dropClosingNotes, reasonAtClosing } from "./rules/closing.js";
import { dropEmptyHeadings } from "./rules/drop-empty-headings.js";
import { dropRepetitions } from "./rules/drop-repetitions.js";
import { dropTailSections } from "./rules/drop-tail-sections.js";
import { dropWhatFollows } from "./rules/drop-what-follows.js";
import { reasonInside } from "./rules/inside.js";
import { islandReasons } from "./rules/islands.js";
import { reasonAtOpening, reasonBelowLead } from "./rules/opening.js";
import type { Candidate, Scene } from "./scene.js";
import type { Block } from "./segment.js";

export interface Judged {
  blocks: Block[];
  /** What was left out, with the reason. */
  dropped: { block: Block; reason: string }[];
}

/** How many lines below a standfirst may speak of the article. */
const belowLead = 3;

/** Judges every block of the container by itself, then by its place, then headings by what they head. */
export function judge(scene: Scene): Judged {
  const { candidates } = scene;
  const islands = islandReasons(scene);
  const stays = candidates.map(({ block }) => scene.cues.keeps?.(block.element) === true);
  const reasons = candidates.map((candidate, index) =>
    stays[index] ? null : (islands.get(candidate.island) ?? reasonInside(candidate, scene)),
  );
  const isFirm = (candidate: Candidate, index: number) => candidate.firm && reasons[index] === null;
  const first = candidates.findIndex(isFirm);
  const last = candidates.findLastIndex(isFirm);
  const headsText = (index: number) => {
    const next = candidates[index + 1];
    return next !== undefined && reasons[index + 1] === null && (next.firm || next.block.role === "item");
  };
  if (first !== -1) {
    // From the end, because a heading goes with what stands below it.
    for (const [index, candidate] of [...candidates.entries()].reverse()) {
      if (stays[index]) continue;
      if (index < first) reasons[index] ??= reasonAtOpening(candidate, headsText(index), scene);
      else if (index > last) reasons[index] ??= reasonAtClosing(candidate);
      else if (index > first && index <= first + belowLead) reasons[index] ??= reasonBelowLead(candidate);
    }
  }
  dropWhatFollows(scene, reasons);
  dropRepetitions(candidates, reasons);
  dropTailSections(scene, reasons);
  dropClosingNotes(scene, reasons);
  dropEmptyHeadings(scene, reasons);
  const judged: Judged = { blocks: [], dropped: [] };
  candidates.forEach(({ block }, index) => {
    const reason = stays[index] ? null : (reasons[index] ?? null);
    if (reason === null) judged.blocks.push(block);
    else judged.dropped.push({ block, reason });
  });
  return judged;
}
