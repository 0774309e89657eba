import type { Graph } from "../../../schemas/desk-pictures.js";
import type { Box } from "./labels.js";

/** What is drawn of a graph. */
export type Drawing = Pick<Graph, "nodes" | "edges">;

/** The parts of a graph that nothing joins, the largest first. */
export function components({ nodes, edges }: Drawing): Drawing[] {
  const partOf = new Map(nodes.map(({ name }) => [name, name]));
  const root = (name: string): string => {
    const above = partOf.get(name) ?? name;
    return above === name ? name : root(above);
  };
  for (const { from, to } of edges) partOf.set(root(from), root(to));
  const parts = new Map<string, Drawing>();
  for (const node of nodes) {
    const part = parts.get(root(node.name)) ?? { nodes: [], edges: [] };
    part.nodes.push(node);
    parts.set(root(node.name), part);
  }
  for (const edge of edges) parts.get(root(edge.from))?.edges.push(edge);
  return [...parts.values()].sort((a, b) => b.nodes.length - a.nodes.length);
}

/**
 * Sets boxes in columns, the widest first, so that they fill a picture of that shape (width over height) best. Gives
 * their new corners.
 */
export function inColumns(boxes: readonly Box[], shape: number): Box[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const least = Math.max(0, ...boxes.map(({ height }) => height));
  const tries = [1, 1.15, 1.3, 1.5, 1.75, 2].map((factor) =>
    stacked(boxes, Math.max(least, factor * Math.sqrt(area / shape))),
  );
  const size = (set: readonly Box[]) =>
    Math.max(
      Math.max(...set.map(({ x, width }) => x + width)) / shape,
      Math.max(...set.map(({ y, height }) => y + height)),
    );
  return tries.reduce((best, one) => (size(one) < size(best) ? one : best));
}

/** One below the other up to that height, then on in the next column. */
function stacked(boxes: readonly Box[], most: number): Box[] {
  const set = boxes.map((box) => ({ ...box }));
  let [left, top, columnWidth] = [0, 0, 0];
  for (const box of set.toSorted((a, b) => b.width - a.width)) {
    if (top > 0 && top + box.height > most) {
      left += columnWidth;
      [top, columnWidth] = [0, 0];
    }
    box.x = left;
    box.y = top;
    top += box.height;
    columnWidth = Math.max(columnWidth, box.width);
  }
  return set;
}
