import type { Article } from "../../../schemas/index.js";
import { selectorPath } from "../dom/selector-path.js";
import { limits } from "../limits.js";
import type { Block } from "./segment.js";

type Paragraph = Article["paragraphs"][number];

/** Blocks to `article.text`, joined by a blank line, with the range and the place of each. */
export function assemble(
  blocks: readonly Block[],
  maxText: number,
): { text: string; paragraphs: Paragraph[]; cut: boolean } {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  for (const block of blocks) {
    const text =
      block.text.length > limits.paragraph ? block.text.slice(0, limits.paragraph).trimEnd() : block.text;
    const start = length === 0 ? 0 : length + 2;
    if (start + text.length > maxText) return { text: parts.join("\n\n"), paragraphs, cut: true };
    parts.push(text);
    length = start + text.length;
    paragraphs.push({ start, end: length, selector: selectorPath(block.element) });
  }
  return { text: parts.join("\n\n"), paragraphs, cut: false };
}
