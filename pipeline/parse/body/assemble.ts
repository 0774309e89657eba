import type { Article, ParagraphRole } from "../../../schemas/index.js";
import { selectorPath } from "../dom/selector-path.js";
import { limits } from "../limits.js";
import type { Block, BlockRole } from "./segment.js";

type Paragraph = Article["paragraphs"][number];

const paragraphRole: Partial<Record<BlockRole, ParagraphRole>> = {
  heading: "heading",
  item: "item",
  quotation: "quotation",
  cell: "row",
  preformatted: "preformatted",
  lead: "lead",
};

export interface Assembled {
  text: string;
  paragraphs: Paragraph[];
  /** Whether the text was longer than `maxText`. */
  cut: boolean;
}

/** Blocks to `article.text`, joined by a blank line, with range, role and place in the page of each. */
export function assemble(blocks: readonly Block[], maxText: number): Assembled {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = block.text.slice(0, limits.paragraph).trimEnd();
    const start = length === 0 ? 0 : length + 2;
    if (start + text.length > maxText) return { text: parts.join("\n\n"), paragraphs, cut: true };
    const role = paragraphRole[block.role];
    parts.push(text);
    length = start + text.length;
    paragraphs.push({
      start,
      end: length,
      selector: block.selector ?? selectorPath(block.element),
      ...(role !== undefined && { role }),
      ...(block.postedAt !== undefined && { postedAt: block.postedAt }),
    });
  }
  return { text: parts.join("\n\n"), paragraphs, cut: false };
}
