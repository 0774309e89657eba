import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf } from "../../schemas/index.js";
import { Annotation } from "./annotation.js";
import { findNearest, findText, occurrenceNumber, occurrences } from "./find-text.js";
import { resolveAnnotation } from "./resolve.js";

const text = "Anna Berg said Berg’s boat sank. Bergen is wet, Berg said. She said so twice.";

const annotation = (parts: Partial<Annotation>): Annotation => ({
  article: {},
  entities: [],
  counts: [],
  dates: [],
  quotes: [],
  ...parts,
});

describe("naming a stretch of text", () => {
  it("counts whole words only", () => {
    expect([...occurrences(text, "Berg")].map(({ start }) => start)).toEqual([5, 15, 48]);
    expect(findText(text, ["Berg", 3])?.start).toBe(48);
    expect(findText(text, ["Berg", 4])).toBeNull();
  });

  it("takes the shortest stretch between first and last words", () => {
    expect(findText(text, "Berg’s … sank")?.text).toBe("Berg’s boat sank");
    expect(findText("Wait … what? Wait.", "Wait … what")?.text).toBe("Wait … what");
  });

  it("takes the occurrence nearest to a place", () => {
    const content = findText(text, "so twice")!;
    expect(findNearest(text, "said", [content])?.start).toBe(63);
  });

  it("finds again what it has numbered", () => {
    const words = fc.array(fc.constantFrom("ab", "a", "b", "ba", "é", "𝒳y"), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const line = list.join(" ");
        const form = list[pick % list.length]!;
        for (const { start, end } of occurrences(line, form)) {
          const span = spanOf(line, start, end);
          expect(findText(line, [form, occurrenceNumber(line, span)])).toEqual(span);
        }
      }),
    );
  });
});

describe("resolving an annotation", () => {
  it("leaves short forms inside a longer mention to the longer one", () => {
    const { record, problems } = resolveAnnotation(
      annotation({ entities: [{ type: "person", name: "Anna Berg", mentions: ["*", ["Berg", "*"]] }] }),
      text,
    );
    expect(problems).toEqual([]);
    expect(record.entities[0]?.mentions.map((span) => span.text)).toEqual(["Anna Berg", "Berg", "Berg"]);
  });

  it("places cue and speaker nearest to the statement", () => {
    const { record } = resolveAnnotation(
      annotation({
        quotes: [
          { kind: "indirect", content: ["Bergen is wet"], speaker: "Berg", speakerText: "Berg", cue: "said" },
        ],
      }),
      text,
    );
    expect(record.quotes[0]).toMatchObject({ cue: { start: 53 }, speakerSpan: { start: 48 } });
  });

  it("names everything that the text does not bear out", () => {
    const { problems } = resolveAnnotation(
      annotation({
        entities: [
          { type: "person", name: "Anna Berg", mentions: ["*"], roles: ["skipper"] },
          { type: "person", name: "Berg", mentions: ["*"] },
        ],
        counts: [{ span: "thrice", value: 3, kind: "cardinal", qualifier: "exact" }],
        quotes: [{ kind: "indirect", content: ["Bergen is wet"], speaker: "Nobody", cue: "wrote" }],
      }),
      text,
    );
    expect(problems).toEqual([
      'Anna Berg: role "skipper" is not in the text',
      'count "thrice": the text does not have "thrice"',
      'quote "Bergen is wet": the text does not have "wrote"',
      'quote "Bergen is wet": "Nobody" is neither an entity nor in the text',
      '"Anna Berg" (Anna Berg) overlaps "Berg" (Berg)',
    ]);
  });

  it("refuses fields that it does not know", () => {
    expect(Annotation.safeParse({ ...annotation({}), places: [] }).success).toBe(false);
  });
});
