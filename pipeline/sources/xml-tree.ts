import { load } from "cheerio/slim";
import type { AnyNode, Element, ParentNode } from "domhandler";

export type { Element, ParentNode };

/** A tolerant reading of XML: unclosed elements are closed, unknown entities left as they are. */
export function openXml(xml: string): ParentNode {
  const root = load(xml, { xml: { decodeEntities: true, recognizeCDATA: true } }).root()[0];
  if (root === undefined) throw new Error("an XML document has a root");
  return root;
}

/** HTML read by the same parser, for bodies that wires carry as text. */
export function openHtml(html: string): ParentNode {
  const root = load(html, { xml: { xmlMode: false, decodeEntities: true } }).root()[0];
  if (root === undefined) throw new Error("an HTML document has a root");
  return root;
}

/** Name without its namespace prefix, in lower case: `news:publication_date` is `publication_date`. */
export function localName(node: AnyNode): string {
  return "name" in node ? node.name.slice(node.name.indexOf(":") + 1).toLowerCase() : "";
}

export function isElement(node: AnyNode): node is Element {
  return "attribs" in node;
}

/** Children of a name, in order. */
export function children(parent: ParentNode, name: string): Element[] {
  return parent.children.filter(isElement).filter((node) => localName(node) === name);
}

/** The first element that a path of names leads to, each step from parent to child. */
export function at(parent: ParentNode | undefined, ...path: string[]): Element | undefined {
  let nodes: ParentNode[] = parent ? [parent] : [];
  for (const name of path) nodes = nodes.flatMap((node) => children(node, name));
  return nodes[0] as Element | undefined;
}

/** Every element of a name below a node, in document order; none inside another of the same name. */
export function below(top: ParentNode, name: string): Element[] {
  const found: Element[] = [];
  const waiting: AnyNode[] = top.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (localName(node) === name) found.push(node);
    else waiting.push(...node.children.toReversed());
  }
  return found;
}

/** Attribute by its local name: `lang` finds `xml:lang`. */
export function attribute(node: Element | undefined, name: string): string | undefined {
  if (!node) return undefined;
  const key = Object.keys(node.attribs).find((key) => key.slice(key.indexOf(":") + 1).toLowerCase() === name);
  const value = key === undefined ? undefined : node.attribs[key]?.trim();
  return value === "" ? undefined : value;
}

/** All text below a node, white space made single; undefined if there is none. */
export function textOf(node: ParentNode | undefined): string | undefined {
  if (!node) return undefined;
  const parts: string[] = [];
  const waiting: AnyNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "text") parts.push(next.data);
    else if ("children" in next) waiting.push(...next.children.toReversed());
  }
  const text = parts
    .join("")
    .replace(/[ \t\r\n]+/g, " ")
    .trim();
  return text === "" ? undefined : text;
}
