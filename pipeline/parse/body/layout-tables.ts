import type { Element } from "domhandler";
import { ancestors } from "../dom/walk.js";
import { prose } from "./prose-mass.js";
import type { Block } from "./segment.js";

/** A cell with this share of the page's prose is a column of the page and no entry of a table. */
const columnShare = 0.4;

/** Old pages are laid out by tables: what stands in their cells are paragraphs. */
export function readLayoutTables(blocks: readonly Block[]): void {
  const cells = blocks.filter(({ role }) => role === "cell");
  if (cells.length === 0) return;
  const total = blocks.reduce((sum, block) => sum + prose(block), 0);
  const masses = new Map<Element, number>();
  for (const cell of cells) {
    for (const column of columnsAround(cell)) masses.set(column, (masses.get(column) ?? 0) + prose(cell));
  }
  const tables = new Set<Element>();
  for (const [column, mass] of masses) if (mass > total * columnShare) tables.add(tableOf(column));
  for (const cell of cells) {
    const nearest = columnsAround(cell)[0];
    if (nearest !== undefined && tables.has(tableOf(nearest))) cell.role = "paragraph";
  }
}

function columnsAround({ element }: Block): Element[] {
  return [element, ...ancestors(element)].filter(({ name }) => name === "td" || name === "th");
}

function tableOf(column: Element): Element {
  return [...ancestors(column)].find(({ name }) => name === "table") ?? column;
}
