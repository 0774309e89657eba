import type { Graph } from "../../../schemas/desk.js";

export interface Place {
  x: number;
  y: number;
}

const rounds = 200;

/** Fruchterman and Reingold (1991), from a circle and without chance: the same graph, the same picture. In [0, 1]². */
export function layOut({ nodes, edges }: Graph): Map<string, Place> {
  const places = nodes.map((_, index): Place => {
    const angle = (index / nodes.length) * 2 * Math.PI;
    return { x: 0.5 + 0.4 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
  });
  const index = new Map(nodes.map(({ name }, at) => [name, at]));
  const pairs = edges.flatMap(({ from, to }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const ideal = 0.75 / Math.sqrt(Math.max(1, nodes.length));
  for (let round = 0; round < rounds; round++) {
    const moves = places.map((): Place => ({ x: 0, y: 0 }));
    const push = (a: number, b: number, force: (distance: number) => number) => {
      const dx = places[a]!.x - places[b]!.x;
      const dy = places[a]!.y - places[b]!.y;
      const distance = Math.max(0.001, Math.hypot(dx, dy));
      const strength = force(distance) / distance;
      moves[a]!.x += dx * strength;
      moves[a]!.y += dy * strength;
      moves[b]!.x -= dx * strength;
      moves[b]!.y -= dy * strength;
    };
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) push(a, b, (distance) => (ideal * ideal) / distance);
    }
    for (const [a, b] of pairs) push(a, b, (distance) => -(distance * distance) / ideal);
    const heat = 0.08 * (1 - round / rounds);
    places.forEach((place, at) => {
      const length = Math.max(0.001, Math.hypot(moves[at]!.x, moves[at]!.y));
      const step = Math.min(heat, length) / length;
      place.x = Math.min(0.95, Math.max(0.05, place.x + moves[at]!.x * step));
      place.y = Math.min(0.95, Math.max(0.05, place.y + moves[at]!.y * step));
    });
  }
  return new Map(nodes.map(({ name }, at) => [name, places[at]!]));
}
