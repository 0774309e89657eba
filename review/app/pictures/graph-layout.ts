import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Graph } from "../../../schemas/desk.js";
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

/**
 * Places a graph by forces, run to rest before anything is drawn. d3-force starts from a fixed spiral and a fixed
 * seed: the same graph gives the same picture.
 */
export function layOut({ nodes, edges }: Graph): Layout {
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const moving = nodes.map(({ name, weight }) => ({
    name,
    radius: 5 + 11 * Math.sqrt(weight / most),
    x: Number.NaN,
    y: Number.NaN,
  }));
  const links = edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  forceSimulation(moving)
    .force(
      "link",
      forceLink<(typeof moving)[number], (typeof links)[number]>(links)
        .id(({ name }) => name)
        .distance(105)
        .strength(0.5),
    )
    .force("charge", forceManyBody().strength(-380).distanceMax(420))
    .force("x", forceX(0).strength(0.055))
    .force("y", forceY(0).strength(0.1))
    .force(
      "collide",
      forceCollide<(typeof moving)[number]>(
        ({ name, radius }) => radius + Math.min(46, (name.length * charWidth) / 2),
      ),
    )
    .stop()
    .tick(rounds);
  const discs = moving.map(({ x, y, radius }) => ({ x, y, radius }));
  const labels = placeLabels(
    moving.map(({ name, x, y, radius }) => ({
      x,
      y,
      radius,
      width: name.length * charWidth,
      height: lineHeight,
    })),
    discs,
  );
  const placed = moving.map(({ name, x, y, radius }, index): PlacedNode => {
    const box = labels[index]!;
    return { name, x, y, radius, label: { x: box.x, y: box.y + lineHeight - 4 } };
  });
  return { nodes: new Map(placed.map((node) => [node.name, node])), view: around(placed, labels) };
}

/** The smallest picture with all nodes and names in it; few nodes do not fill it up. */
function around(nodes: readonly PlacedNode[], labels: readonly Box[]): Box {
  const margin = 24;
  const left = Math.min(0, ...nodes.map(({ x, radius }) => x - radius), ...labels.map(({ x }) => x)) - margin;
  const top = Math.min(0, ...nodes.map(({ y, radius }) => y - radius), ...labels.map(({ y }) => y)) - margin;
  const right = Math.max(0, ...labels.map((box) => box.x + box.width)) + margin;
  const bottom =
    Math.max(0, ...nodes.map(({ y, radius }) => y + radius), ...labels.map((box) => box.y + box.height)) +
    margin;
  const width = Math.max(760, right - left);
  const height = Math.max(460, bottom - top);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
