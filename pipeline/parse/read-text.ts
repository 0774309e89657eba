import type { Element } from "domhandler";
import { blocksOfText } from "./body/fragment.js";
import { judge } from "./body/judge.js";
import { mapProse } from "./body/prose-mass.js";
import { setScene } from "./body/scene.js";
import type { Block } from "./body/segment.js";
import { textInState } from "./body/state-text.js";
import type { PageContext } from "./metadata/context.js";
import { hasType, textOf } from "./metadata/json-ld.js";

export interface ChosenText {
  blocks: Block[];
  /** Which part of the page gave the text. */
  origin: "dom" | "json-ld" | "state";
}

/** JSON-LD's text stands in where the markup has less than this share of it. */
const missing = 0.5;
/** Markup with less text than this has none; then scripts are searched. */
const hardlyAny = 400;

/**
 * The text of the markup (`kept` of `shownBlocks`), unless most of it is missing there: then JSON-LD's `articleBody`, or the longest text of the application
 * state.
 */
export function chooseText(
  kept: readonly Block[],
  shownBlocks: readonly Block[],
  context: PageContext,
  title: string | null,
): ChosenText {
  const shown = lengthOf(kept);
  const stated = textOf(context.node?.articleBody ?? context.node?.text);
  if (stated !== null && stated.length > hardlyAny && shown < stated.length * missing) {
    const blocks = judged(blocksOfText(stated, 'script[type="application/ld+json"]'), title);
    if (lengthOf(blocks) > shown) return { blocks, origin: "json-ld" };
  }
  if (shown < hardlyAny && context.survey.states.length > 0) {
    const state = textInState(context.survey.states);
    const blocks = state === null ? [] : judged(blocksOfText(state, "script"), title);
    if (lengthOf(blocks) > Math.max(hardlyAny, shown * 2)) return { blocks, origin: "state" };
  }
  if (kept.length === 0 && isGallery(context)) {
    return { blocks: shownBlocks.filter(({ role }) => role === "caption"), origin: "dom" };
  }
  return { blocks: [...kept], origin: "dom" };
}

/** A gallery tells its story in captions. */
function isGallery({ nodes }: PageContext): boolean {
  return nodes.some((node) => hasType(node, /^(?:ImageGallery|MediaGallery)$/));
}

function judged(blocks: Block[], title: string | null): Block[] {
  const top = blocks[0]?.element;
  if (top === undefined) return [];
  const root = rootOf(top);
  return judge(setScene(blocks, root, mapProse(blocks), { title })).blocks;
}

function rootOf(element: Element): Element {
  let node = element;
  while (node.parent !== null && "attribs" in node.parent) node = node.parent;
  return node;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
