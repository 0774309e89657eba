import { cueAt } from "../cues.js";
import type { Candidate, Scene } from "../scene.js";

/** Reasons to leave out a block below the last certain paragraph: signatures, sources, notes, leftovers. */
export function reasonAtClosing(candidate: Candidate, _index: number, _scene: Scene): string | null {
  const { block, sentence, mainstream } = candidate;
  if (block.role === "item" || block.role === "cell" || block.role === "preformatted") return null;
  if (block.role === "heading") return mainstream ? null : "closing heading";
  if (cueAt("service", block.text) !== null && block.text.length < 250) return "closing service";
  if (cueAt("credit", block.text) !== null && block.text.length < 250) return "closing credit";
  if (!sentence && block.text.length < 60) return "closing line";
  if (!mainstream && block.text.length < 60) return "closing line";
  return null;
}
