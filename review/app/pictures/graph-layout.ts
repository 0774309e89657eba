import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { components, type Drawing, inColumns } from "./components.js";
import { type Box, placeLabels } from "./labels.js";

export interface PlacedNode {
  name: string;
  x: number;
  y: number;
  radius: number;
  /** Where the name stands: its left edge and base line. */
  label: { x: number; y: number };
}

export interface Layout {
  nodes: Map<string, PlacedNode>;
  view: Box;
}

const rounds = 400;
const charWidth = 7.6;
const lineHeight = 17;
const margin = 16;
/** Few nodes do not fill the picture up. */
const leastView = { width: 760, height: 440 };
const shape = 1.3;

/**
 * Places a graph by forces, part by part, run to rest before anything is drawn. d3-force starts from a fixed spiral
 * and a fixed seed: the same graph gives the same picture.
 */
export function layOut(graph: Drawing): Layout {
  const most = Math.max(1, ...graph.nodes.map(({ weight }) => weight));
  const parts = components(graph).map((part) => layOutPart(part, most));
  const corners = inColumns(
    parts.map(({ box }) => box),
    shape,
  );
  const placed = parts.flatMap(({ nodes, box }, index) => {
    const [dx, dy] = [corners[index]!.x - box.x, corners[index]!.y - box.y];
    return nodes.map((node) => ({
      ...node,
      x: node.x + dx,
      y: node.y + dy,
      label: { x: node.label.x + dx, y: node.label.y + dy },
    }));
  });
  const right = Math.max(0, ...parts.map(({ box }, index) => corners[index]!.x + box.width));
  const bottom = Math.max(0, ...parts.map(({ box }, index) => corners[index]!.y + box.height));
  const width = Math.max(leastView.width, right);
  const height = Math.max(leastView.height, bottom);
  return {
    nodes: new Map(placed.map((node) => [node.name, node])),
    view: { x: (right - width) / 2, y: (bottom - height) / 2, width, height },
  };
}

interface Moving {
  name: string;
  radius: number;
  x: number;
  y: number;
}

function layOutPart({ nodes, edges }: Drawing, most: number): { nodes: PlacedNode[]; box: Box } {
  const moving = nodes.map(
    ({ name, weight }): Moving => ({
      name,
      radius: 5 + 11 * Math.sqrt(weight / most),
      x: Number.NaN,
      y: Number.NaN,
    }),
  );
  const links = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(moving)
    .force(
      "link",
      forceLink<Moving, (typeof links)[number]>(links)
        .id(({ name }) => name)
        .distance(105)
        .strength(0.5),
    )
    .force("charge", forceManyBody().strength(-420).distanceMax(460))
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.09))
    .force(
      "collide",
      forceCollide<Moving>(({ name, radius }) => radius + Math.min(46, (name.length * charWidth) / 2)),
    )
    .stop()
    .tick(rounds);
  const labels = placeLabels(
    moving.map((node) => ({ ...node, width: node.name.length * charWidth, height: lineHeight })),
    moving,
  );
  const placed = moving.map((node, index): PlacedNode => {
    const { x, y } = labels[index]!;
    return { ...node, label: { x, y: y + lineHeight - 4 } };
  });
  return { nodes: placed, box: around(placed, labels) };
}

/** The smallest box with all nodes and names in it, and some air. */
function around(nodes: readonly PlacedNode[], labels: readonly Box[]): Box {
  const left = Math.min(...nodes.map(({ x, radius }) => x - radius), ...labels.map(({ x }) => x)) - margin;
  const top = Math.min(...nodes.map(({ y, radius }) => y - radius), ...labels.map(({ y }) => y)) - margin;
  const right =
    Math.max(...nodes.map(({ x, radius }) => x + radius), ...labels.map(({ x, width }) => x + width)) +
    margin;
  const bottom =
    Math.max(...nodes.map(({ y, radius }) => y + radius), ...labels.map(({ y, height }) => y + height)) +
    margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
