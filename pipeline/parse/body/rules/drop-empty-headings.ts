import type { Candidate, Scene } from "../scene.js";

/**
 * A heading goes with what it heads: where everything below it was left out, or nothing follows, it is left out too.
 * Headings in a row are an enumeration and stay.
 */
export function dropEmptyHeadings({ candidates }: Scene, reasons: (string | null)[]): void {
  let kept = 0;
  let left = 0;
  let atEnd = true;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index]!;
    if (candidate.block.role !== "heading") {
      if (reasons[index] === null) kept += 1;
      else left += 1;
      continue;
    }
    if (reasons[index] === null && kept === 0 && (left > 0 || atEnd) && !isStatement(candidate)) {
      reasons[index] = "empty heading";
    }
    if (reasons[index] === null) atEnd = false;
    if (kept > 0) atEnd = false;
    kept = 0;
    left = 0;
  }
}

/** Listicles and summaries say whole sentences in headings. */
function isStatement({ block, mainstream }: Candidate): boolean {
  return mainstream && /[.!?]["”“]?$/.test(block.text) && block.text.length > 40;
}
