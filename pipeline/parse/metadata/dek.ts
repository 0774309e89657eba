import type { Found } from "./context.js";
import { level } from "./level.js";

/**
 * The standfirst that is not part of the text: what stands above it on the page, else the description that the page gives of itself,
 * unless that is only the text's beginning again.
 */
export function readDek(
  shown: Found<string> | null,
  description: Found<string> | null,
  text: string,
): Found<string> | null {
  if (shown !== null) return isIn(text, shown.value) ? null : shown;
  return description === null || isIn(text, description.value) ? null : description;
}

function isIn(text: string, dek: string): boolean {
  const beginning = level(dek)
    .replace(/(?:\.{3}|…)$/, "")
    .slice(0, 80);
  return level(text.slice(0, 20_000)).includes(beginning);
}
