import type { Graph } from "../../../schemas/desk-pictures.js";
import type { Chosen } from "./chosen.js";
import type { Layout, PlacedNode } from "./graph-layout.js";

interface Props {
  graph: Graph;
  layout: Layout;
  directed: boolean;
  chosen: Chosen;
  onChoose(chosen: Chosen): void;
}

/** The drawing. Whatever is drawn is also a button in the list beside it, so that the drawing needs no focus. */
export function Network({ graph, layout, directed, chosen, onChoose }: Props) {
  const { view, nodes } = layout;
  const touches = (from: string, to: string) =>
    chosen === null ||
    ("node" in chosen
      ? chosen.node === from || chosen.node === to
      : chosen.from === from && chosen.to === to);
  const near = new Set(
    graph.edges.filter(({ from, to }) => touches(from, to)).flatMap(({ from, to }) => [from, to]),
  );
  return (
    <svg
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
      aria-label="Network; the list beside it says the same"
      class="network"
      onClick={(event) => event.target === event.currentTarget && onChoose(null)}
    >
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path d="M0 0.5L8 4L0 7.5z" class="arrow" />
        </marker>
      </defs>
      {graph.edges.map(({ from, to, weight }) => {
        const [a, b] = [nodes.get(from), nodes.get(to)];
        if (!a || !b || a === b) return null;
        const path = curve(a, b, directed);
        return (
          <g
            key={`${from}/${to}`}
            class={touches(from, to) ? "edge" : "edge faint"}
            onClick={() => onChoose({ from, to })}
          >
            <path class="reach" d={path} />
            <path
              class="line"
              d={path}
              stroke-width={Math.min(5, 0.8 + 0.7 * weight)}
              marker-end={directed ? "url(#arrow)" : undefined}
            />
          </g>
        );
      })}
      {graph.nodes.map(({ name, type }) => {
        const node = nodes.get(name);
        if (!node) return null;
        const here = chosen !== null && "node" in chosen && chosen.node === name;
        return (
          <g
            key={name}
            class={`node ${type} ${near.has(name) ? "" : "faint"} ${here ? "here" : ""}`}
            onClick={() => onChoose({ node: name })}
          >
            {type === "person" ? (
              <circle cx={node.x} cy={node.y} r={node.radius} />
            ) : (
              <rect
                x={node.x - node.radius}
                y={node.y - node.radius}
                width={2 * node.radius}
                height={2 * node.radius}
                rx="3"
              />
            )}
            <text x={node.label.x} y={node.label.y}>
              {name}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** From rim to rim; arrows bend a little, so that there and back are two. */
function curve(a: PlacedNode, b: PlacedNode, bent: boolean): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const bend = bent ? length * 0.12 : 0;
  const mid = { x: (a.x + b.x) / 2 - (dy / length) * bend, y: (a.y + b.y) / 2 + (dx / length) * bend };
  const rim = (node: PlacedNode, space: number) => {
    const [mx, my] = [mid.x - node.x, mid.y - node.y];
    const reach = Math.max(1, Math.hypot(mx, my));
    const share = (node.radius + space) / reach;
    return { x: node.x + mx * share, y: node.y + my * share };
  };
  const [start, end] = [rim(a, 1), rim(b, bent ? 4 : 1)];
  return `M${start.x} ${start.y}Q${mid.x} ${mid.y} ${end.x} ${end.y}`;
}
