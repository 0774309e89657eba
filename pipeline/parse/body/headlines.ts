import type { Element } from "domhandler";
import { visibleText } from "../dom/visible-text.js";
import { ancestors } from "../dom/walk.js";
import type { Found } from "../metadata/context.js";
import type { Layout } from "./layout.js";
import { prose } from "./prose-mass.js";

/** The headlines that a reader sees over the text, the likeliest first: the last `h1` above it, any other `h1`, the last heading above it. */
export function shownHeadlines({ blocks, inside }: Layout): Found<string>[] {
  const start = blocks.findIndex((block, index) => inside[index] === true && prose(block) >= 60);
  const above: Found<string>[] = [];
  const elsewhere: Found<string>[] = [];
  const others: Found<string>[] = [];
  const seen = new Set<Element>();
  for (const [index, block] of blocks.entries()) {
    if (block.role !== "heading") continue;
    const h1 = headlineElement(block.element);
    if (h1 === null) {
      if (index < start) others.unshift({ value: block.text.replaceAll("\n", " "), origin: "heading" });
      continue;
    }
    if (seen.has(h1)) continue;
    seen.add(h1);
    const found = { value: visibleText(h1), origin: "h1" };
    if (found.value.length < 4) continue;
    if (index < start) above.unshift(found);
    else elsewhere.push(found);
  }
  return [...above, ...elsewhere, ...others];
}

function headlineElement(element: Element): Element | null {
  for (const node of [element, ...ancestors(element)]) if (node.name === "h1") return node;
  return null;
}
