import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { components, type Drawing, inColumns } from "./components.js";
import { layOut } from "./graph-layout.js";
import { overlap, placeLabels } from "./labels.js";

/** A hub with spokes, a chain, and pairs on their own. */
function sample(): Drawing {
  const pairs = [
    ...Array.from({ length: 8 }, (_, index) => ["Hub Person", `Spoke Number ${index}`] as const),
    ["Chain A", "Chain B"] as const,
    ["Chain B", "Chain C"] as const,
    ["Lone Speaker", "Lone Subject"] as const,
  ];
  const names = [...new Set(pairs.flat())];
  return {
    nodes: names.map((name) => ({ name, type: "person", weight: name === "Hub Person" ? 8 : 1 })),
    edges: pairs.map(([from, to]) => ({ from, to, weight: 1, evidence: [] })),
  };
}

describe("a network", () => {
  it("is drawn alike from the same data", () => {
    expect(layOut(sample())).toEqual(layOut(sample()));
  });

  it("has nodes apart from each other and inside the picture", () => {
    const { nodes, view } = layOut(sample());
    const all = [...nodes.values()];
    for (const [index, a] of all.entries()) {
      expect(a.x).toBeGreaterThan(view.x);
      expect(a.x).toBeLessThan(view.x + view.width);
      expect(a.y).toBeGreaterThan(view.y);
      expect(a.y).toBeLessThan(view.y + view.height);
      for (const b of all.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
      }
    }
  });

  it("has names that cover neither a node nor each other", () => {
    const { nodes } = layOut(sample());
    const boxes = [...nodes.values()].map(({ name, label }) => ({
      x: label.x,
      y: label.y - 12,
      width: name.length * 7,
      height: 14,
    }));
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
    }
  });
});

it("parts that nothing joins are drawn apart", () => {
  const parts = components(sample());
  expect(parts.map(({ nodes }) => nodes.length)).toEqual([9, 3, 2]);
  expect(parts.map(({ edges }) => edges.length)).toEqual([8, 2, 1]);
  const box = fc.record({
    x: fc.constant(0),
    y: fc.constant(0),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 1, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 10 }), (boxes) => {
      const set = inColumns(boxes, 1.5);
      expect(set.map(({ width, height }) => [width, height])).toEqual(
        boxes.map(({ width, height }) => [width, height]),
      );
      for (const [index, one] of set.entries()) {
        for (const other of set.slice(index + 1)) expect(overlap(one, other)).toBe(0);
      }
    }),
  );
});

it("a label always stands beside its disc", () => {
  const disc = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(disc, { minLength: 1, maxLength: 12 }), (places) => {
      const discs = places.map((place) => ({ ...place, radius: 8 }));
      const labels = placeLabels(
        discs.map((one) => ({ ...one, width: 60, height: 14 })),
        discs,
      );
      for (const [index, box] of labels.entries()) {
        const { x, y } = discs[index]!;
        expect(box.x - x).toBeLessThanOrEqual(13);
        expect(x - (box.x + box.width)).toBeLessThanOrEqual(13);
        expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThanOrEqual(24);
      }
    }),
  );
});

it("a label stands inside the picture where it can", () => {
  const within = { x: 0, y: 0, width: 200, height: 100 };
  const disc = { x: 195, y: 50, radius: 4 };
  const [box] = placeLabels([{ ...disc, width: 60, height: 14 }], [disc], { within });
  expect(overlap(box!, within)).toBe(60 * 14);
});
