import type { Element } from "domhandler";
import { isElement } from "./walk.js";

/** An id that can stand in a selector as it is and is not made up per request. */
const plainId = /^[A-Za-z][A-Za-z_-]{2,40}$/;

/** A CSS selector that leads to the element in the page: from the nearest plain id, or from the root. */
export function selectorPath(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | null = element; node !== null; ) {
    const id: string | undefined = node.attribs.id;
    if (id !== undefined && plainId.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(node));
    node = isElement(node.parent) ? node.parent : null;
  }
  return steps.join(" > ");
}

function step(element: Element): string {
  const position = nthOfType(element);
  // By number: what holds a "<" is taken for markup by cheerio and jQuery.
  const name = element.name.replace(
    /[^\w-]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return position === null ? name : `${name}:nth-of-type(${position})`;
}

/** Counting stops at the nearest sibling whose place is known, so that long lists stay linear. */
const positions = new WeakMap<Element, number>();

function nthOfType(element: Element): number | null {
  let count = 1;
  for (let node = element.prev; node !== null; node = node.prev) {
    if (!isElement(node) || node.name !== element.name) continue;
    const known = positions.get(node);
    if (known !== undefined) {
      count += known;
      break;
    }
    count += 1;
  }
  positions.set(element, count);
  if (count > 1) return count;
  for (let node = element.next; node !== null; node = node.next) {
    if (isElement(node) && node.name === element.name) return 1;
  }
  return null;
}
