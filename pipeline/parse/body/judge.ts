import type { ParentNode } from "domhandler";
import { dropClosingNotes, reasonAtClosing } from "./rules/closing.js";
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
    }
  }
  dropRepetitions(candidates, reasons);
  dropClosingNotes(scene, reasons);
  dropEmptyHeadings(scene, reasons);
  const judged: Judged = { blocks: [], dropped: [] };
  candidates.forEach(({ block }, index) => {
    const reason = reasons[index] ?? null;
    if (reason === null) judged.blocks.push(block);
    else judged.dropped.push({ block, reason });
  });
  return judged;
}

/** Longer text that comes again elsewhere is a pull quote or a layout's second copy. */
function dropRepetitions(candidates: readonly Candidate[], reasons: (string | null)[]): void {
  const seen = new Map<string, ParentNode | null>();
  candidates.forEach(({ key, block }, index) => {
    if (reasons[index] !== null || key.length <= 40) return;
    const parent = seen.get(key);
    if (parent !== undefined && parent !== block.element.parent) reasons[index] = "repeated";
    seen.set(key, block.element.parent);
  });
  dropPullQuotes(candidates, reasons);
}

/** What a pull quote can be long, and how many are looked for: each is searched for in the whole text. */
const pullQuote = { shortest: 40, longest: 300, most: 300 };
/** Built like the article's own paragraphs, a shorter line may well be said twice. */
const saidTwice = 100;

/** A block that stands word for word inside a longer one is pulled out of it for show. */
function dropPullQuotes(candidates: readonly Candidate[], reasons: (string | null)[]): void {
  const kept = candidates.flatMap((candidate, index) =>
    reasons[index] === null ? [{ ...candidate, index }] : [],
  );
  const whole = [...new Set(kept.map(({ key }) => key))].join("\n");
  const short = kept.filter(
    ({ key, block, mainstream }) =>
      key.length >= pullQuote.shortest &&
      key.length <= pullQuote.longest &&
      (block.role === "quotation" || (block.role === "paragraph" && (!mainstream || key.length > saidTwice))),
  );
  for (const { key, index } of short.slice(0, pullQuote.most)) {
    const words = key.replace(/^["'«»\s]+|["'«».,\s]+$/g, "");
    const first = whole.indexOf(words);
    if (words.length >= pullQuote.shortest && first !== whole.lastIndexOf(words))
      reasons[index] = "pull quote";
  }
}
