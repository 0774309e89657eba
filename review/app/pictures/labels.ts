export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Disc {
  x: number;
  y: number;
  radius: number;
}

export interface Labelled extends Disc {
  width: number;
  height: number;
}

/** Where a label may stand about its disc, best first, as shares of its width and height. */
const seats: [dx: number, dy: number][] = [
  [-0.5, 1],
  [0, 0.5],
  [-1, 0.5],
  [-0.5, 0],
  [0, 1],
  [-1, 1],
  [0, 0],
  [-1, 0],
];
const gap = 4;

/** The same for a curve that rises: its line comes from below. */
const seatsOnTop = [...seats].sort(([, a], [, b]) => a - b);

interface Seating {
  best?: "below" | "above";
  /** The picture: what would stand outside is cut off. */
  within?: Box;
}

/** Gives every label the seat at which it covers least of the discs and of the labels placed before it. */
export function placeLabels(
  labels: readonly Labelled[],
  discs: readonly Disc[],
  { best = "below", within }: Seating = {},
): Box[] {
  const order = best === "below" ? seats : seatsOnTop;
  const placed: Box[] = [];
  const boxes = discs.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  for (const label of labels) {
    let least: { box: Box; covered: number } | null = null;
    for (const [rank, seat] of order.entries()) {
      const box = seated(label, seat);
      const covered =
        rank +
        (within ? 2 * (box.width * box.height - overlap(box, within)) : 0) +
        [...placed, ...boxes].reduce((sum, other) => sum + overlap(grown(box), other), 0);
      if (least === null || covered < least.covered) least = { box, covered };
    }
    placed.push(least!.box);
  }
  return placed;
}

function seated({ x, y, radius, width, height }: Labelled, [dx, dy]: [number, number]): Box {
  const beside = dx === -0.5 ? 0 : (radius + gap) * (dx === 0 ? 1 : -1);
  const above = dy === 0.5 ? 0 : radius * (dy === 1 ? 1 : -1) * (dx === -0.5 ? 1 : 0.6);
  return {
    x: x + beside + dx * width,
    y: y + above + (dy === 1 ? 2 : dy === 0 ? -height - 2 : -height / 2),
    width,
    height,
  };
}

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 3,
  y: y - 1,
  width: width + 6,
  height: height + 2,
});

/** The area that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
