import { describe, expect, it } from "vitest";
import { compareExtension } from "./extensions.js";

const arrest = {
  action: "arrest",
  span: { start: 7, end: 15, text: "arrested" },
  whom: "protesters",
  by: null,
  parts: [{ n: 1 }],
  confidence: 0.8,
};
const compare = (golden: Record<string, unknown>[], found: unknown) =>
  compareExtension("arrests", golden, found);

describe("facts of plug-ins", () => {
  it.each([
    [{ action: "arrest", whom: "protesters" }],
    [{ span: "arrested" }],
    [{ span: { start: 7 } }],
    [{ by: null, parts: [{ n: 1 }] }],
  ])("are right if they agree with %j", (golden) => {
    expect(compare([golden], [arrest])).toEqual({
      differences: [],
      tally: { right: 1, found: 1, golden: 1 },
    });
  });

  it.each([
    [{ action: "release" }],
    [{ span: "freed" }],
    [{ by: "police" }],
    [{ parts: [] }],
    [{ place: "Lyon" }],
  ])("are wrong if they do not agree with %j", (golden) => {
    const { differences, tally } = compare([golden], [arrest]);
    expect(tally).toEqual({ right: 0, found: 1, golden: 1 });
    expect(differences.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^arrests: missing /),
      'arrests: extra "arrest · arrested · protesters"',
    ]);
  });

  it("count once each, and may be none at all", () => {
    expect(compare([{ action: "arrest" }, { action: "arrest" }], [arrest]).tally.right).toBe(1);
    expect(compare([{ action: "arrest" }], undefined).tally).toEqual({ right: 0, found: 0, golden: 1 });
  });
});
