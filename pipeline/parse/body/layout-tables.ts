import type { Element } from "domhandler";
import { ancestors, isElement } from "../dom/walk.js";
import { prose } from "./prose-mass.js";
import type { Block } from "./segment.js";
import { ownName } from "./signature.js";

/** A cell with this share of the page's prose is a column of the page and no entry of a table. */
const columnShare = 0.4;

/** So is each cell of one build, in a table of its own, if all of them together have it: the posts of old forums. */
const fewestTables = 2;
/** A table with one cell in each row and this share of the prose is a stack of paragraphs. */
const stackShare = 0.2;

/** Old pages are laid out by tables: what stands in their cells are paragraphs. */
export function readLayoutTables(blocks: readonly Block[]): void {
  const cells = blocks.filter(({ role }) => role === "cell");
  if (cells.length === 0) return;
  const total = blocks.reduce((sum, block) => sum + prose(block), 0);
  const columnOf = columnFinder();
  const masses = massesOf(cells, columnOf);
  const tables = new Set<Element>();
  for (const [column, mass] of masses) if (mass > total * columnShare) tables.add(tableOf(column));
  for (const table of repeatedTables(masses, total)) tables.add(table);
  for (const table of stacks(masses, total)) tables.add(table);
  for (const cell of cells) {
    const nearest = columnOf(cell.element);
    if (nearest !== null && tables.has(tableOf(nearest))) cell.role = "paragraph";
  }
}

function repeatedTables(masses: ReadonlyMap<Element, number>, total: number): Set<Element> {
  const byBuild = new Map<string, { mass: number; tables: Set<Element> }>();
  for (const [column, mass] of masses) {
    if (column.attribs.class === undefined || mass === 0) continue;
    const build = byBuild.get(ownName(column)) ?? { mass: 0, tables: new Set() };
    build.mass += mass;
    build.tables.add(tableOf(column));
    byBuild.set(ownName(column), build);
  }
  const found = [...byBuild.values()].filter(
    ({ mass, tables }) => tables.size >= fewestTables && mass > total * columnShare,
  );
  return new Set(found.flatMap(({ tables }) => [...tables]));
}

function stacks(masses: ReadonlyMap<Element, number>, total: number): Element[] {
  const byTable = new Map<Element, { rows: Set<Element | null>; cells: number; mass: number }>();
  for (const [column, mass] of masses) {
    const table = tableOf(column);
    const stack = byTable.get(table) ?? { rows: new Set(), cells: 0, mass: 0 };
    stack.rows.add([...ancestors(column)].find(({ name }) => name === "tr") ?? null);
    stack.cells += 1;
    stack.mass += mass;
    byTable.set(table, stack);
  }
  return [...byTable]
    .filter(([, { rows, cells, mass }]) => cells > 1 && cells === rows.size && mass > total * stackShare)
    .map(([table]) => table);
}

/** Prose in each column, with that of the columns inside it. */
function massesOf(
  cells: readonly Block[],
  columnOf: (element: Element) => Element | null,
): Map<Element, number> {
  const own = new Map<Element, number>();
  for (const cell of cells) {
    const column = columnOf(cell.element);
    if (column !== null) own.set(column, (own.get(column) ?? 0) + prose(cell));
  }
  const masses = new Map<Element, number>();
  for (const [column, mass] of own) {
    for (let node: Element | null = column; node !== null; ) {
      masses.set(node, (masses.get(node) ?? 0) + mass);
      node = isElement(node.parent) ? columnOf(node.parent) : null;
    }
  }
  return masses;
}

/** Finds the nearest cell around an element; answers are kept, because blocks share their ancestors. */
function columnFinder(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let found: Element | null = null;
    for (const node of [element, ...ancestors(element)]) {
      const answer = known.get(node);
      if (answer !== undefined) {
        found = answer;
        break;
      }
      passed.push(node);
      if (node.name === "td" || node.name === "th") {
        found = node;
        break;
      }
    }
    for (const node of passed) known.set(node, found);
    return found;
  };
}

function tableOf(column: Element): Element {
  return [...ancestors(column)].find(({ name }) => name === "table") ?? column;
}
