import type { Element } from "domhandler";
import { extractBody } from "./body/extract-body.js";
import { blocksOfText, treeOfText } from "./body/fragment.js";
import { judge } from "./body/judge.js";
import { layOut } from "./body/layout.js";
import { mapProse } from "./body/prose-mass.js";
import { setScene } from "./body/scene.js";
import type { Block } from "./body/segment.js";
import { textsInState } from "./body/state-text.js";
import { firstMeta, type PageContext } from "./metadata/context.js";
import { hasType, textOf } from "./metadata/json-ld.js";
import { level } from "./metadata/level.js";

export interface ChosenText {
  blocks: Block[];
  /** Which part of the page gave the text. */
  origin: "dom" | "json-ld" | "state";
}

/** JSON-LD's text stands in where the markup has less than this share of it. */
const missing = 0.5;
/** Markup with less text than this has none; then scripts are searched. */
const hardlyAny = 400;
/** Shorter titles stand in scripts by chance. */
const telling = 15;

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
  if (shown < hardlyAny) {
    const found = hiddenText(context, title);
    if (lengthOf(found.blocks) > Math.max(hardlyAny, shown * 2)) return found;
  }
  if (kept.length === 0 && isGallery(context)) {
    return { blocks: shownBlocks.filter(({ role }) => role === "caption"), origin: "dom" };
  }
  return { blocks: [...kept], origin: "dom" };
}

/** The longest text that the page's reserves and scripts hold. */
function hiddenText(context: PageContext, title: string | null): ChosenText {
  const { reserves, states, scripts } = context.survey;
  const shown = reserves.map((element): ChosenText => ({ blocks: read(element, title), origin: "dom" }));
  const believable = scripts.filter((script) => speaksOfArticle(script, context, title));
  const told = textsInState(states, believable).map((source): ChosenText => {
    const tree = treeOfText(source);
    const blocks = tree === null ? [] : read(tree, title);
    return { blocks: blocks.map((block) => ({ ...block, selector: "script" })), origin: "state" };
  });
  return [...shown, ...told].reduce(
    (best, found) => (lengthOf(found.blocks) > lengthOf(best.blocks) ? found : best),
    { blocks: [], origin: "dom" },
  );
}

/** Scripts carry messages of all kinds: one with an article comes with a page that declares one, or names its title. */
function speaksOfArticle(script: string, context: PageContext, title: string | null): boolean {
  if (context.node !== null || firstMeta(context, "og:type")?.toLowerCase() === "article") return true;
  return title !== null && title.length >= telling && script.includes(title);
}

function read(top: Element, title: string | null): Block[] {
  const layout = layOut(top, title === null ? [] : [level(title)]);
  return extractBody(layout, { title, description: null }).blocks;
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
