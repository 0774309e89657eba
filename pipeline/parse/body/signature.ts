import type { Element } from "domhandler";
import { isElement } from "../dom/walk.js";

/** Longer lists of classes are data. */
const telling = 300;

/** How a block is built: tag and classes of its element and of the one around it, without running numbers. */
export function signature(element: Element): string {
  const { parent } = element;
  return `${isElement(parent) ? named(parent) : ""}>${named(element)}`;
}

function named({ name, attribs }: Element): string {
  return `${name}.${(attribs.class ?? "").slice(0, telling).replace(/\d+/g, "#")}`;
}
