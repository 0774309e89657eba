import type { AnyNode, Element, ParentNode } from "domhandler";

/** Whether a node is an element (`script` and `style` are kinds of their own in domhandler). */
export function isElement(node: AnyNode | ParentNode | null | undefined): node is Element {
  return node != null && (node.type === "tag" || node.type === "script" || node.type === "style");
}

export interface Visitor {
  /** Return false to leave out everything below the element. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string): void;
}

/** Visits everything below `root` in document order, by a loop: pages can nest deeper than the stack goes. */
export function walk(root: ParentNode, visitor: Visitor): void {
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    if (node.type === "text") visitor.text(node.data);
    else if (isElement(node) && visitor.enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node);
    }
    while (node !== null && node.next === null) {
      const parent: ParentNode | null = node.parent;
      if (parent === null || parent === root) return;
      if (isElement(parent)) visitor.leave(parent);
      node = parent as AnyNode;
    }
    node = node?.next ?? null;
  }
}

/** The element's ancestors, nearest first, up to but without `top`. */
export function* ancestors(element: Element, top: ParentNode | null = null): Generator<Element> {
  for (let node = element.parent; isElement(node) && node !== top; node = node.parent) yield node;
}

/** Whether an element is one of `roots` or stands in one; answers are kept, because blocks share their ancestors. */
export function within(roots: Iterable<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const root of roots) known.set(root, true);
  return (element) => {
    const passed: Element[] = [];
    let found = false;
    for (const node of [element, ...ancestors(element)]) {
      const answer = known.get(node);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      passed.push(node);
    }
    for (const node of passed) known.set(node, found);
    return found;
  };
}
