import type { Scene } from "../scene.js";

/** A heading goes with what it heads: without a kept block before the next heading it is left out. */
export function dropEmptyHeadings({ candidates }: Scene, reasons: (string | null)[]): void {
  let filled = false;
  let levelBelow = 7;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    if (reasons[index] !== null) continue;
    const { block } = candidates[index]!;
    if (block.role !== "heading") {
      filled = true;
      levelBelow = 7;
      continue;
    }
    const level = Number(block.element.name[1]) || 6;
    const headsHeading = level < levelBelow && levelBelow < 7;
    if (!filled && !headsHeading) reasons[index] = "empty heading";
    else levelBelow = level;
    filled = false;
  }
}
