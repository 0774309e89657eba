import type { Element } from "domhandler";
import { isElement } from "../dom/walk.js";

/** Longer lists of classes are data. */
const telling = 300;

/** How a block is built: tag and classes of its element and of the one around it, without running numbers. */
export function signature(element: Element): string {
  const { parent } = element;
  return `${isElement(parent) ? ownName(parent) : ""}>${ownName(element)}`;
}

/** Tag and classes of an element alone. */
export function ownName({ name, attribs }: Element): string {
  return `${name}.${(attribs.class ?? "").slice(0, telling).replace(/\d+/g, "#")}`;
}
