import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slicesTo, spansIn } from "../../schemas/index.js";
import { runAlone } from "../run.js";
import { analyse } from "../text/document.js";
import { findMarkedStretches } from "../text/quotation-marks.js";
import { quotes } from "./index.js";

const words =
  "Ruiz,Khan,said,told,that,the bank,“,”,\",',’,‘,«,»,'',:,;,.,?,—,-,(,),according to,he,who,costs rose,not,\n\n,and".split(
    ",",
  );
const soup = fc.array(fc.constantFrom(...words, ","), { maxLength: 60 }).map((list) => list.join(" "));
const tightSoup = fc
  .array(fc.constantFrom(...words, ",", " "), { maxLength: 60 })
  .map((list) => list.join(""));
const anyText = fc.oneof(soup, tightSoup, fc.string({ maxLength: 300 }));

const read = (text: string) => runAlone(quotes, analyse({ text }));

describe("any text", () => {
  it("gives valid quotes whose spans slice to their text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = quotes.schema.parse(read(text));
        for (const [, span] of spansIn(found, [])) expect(slicesTo(text, span)).toBe(true);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("gives the spans of a statement in order, none over another", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { content } of read(text)) {
          content.slice(1).forEach((span, i) => {
            expect(span.start).toBeGreaterThanOrEqual(content[i]!.end);
          });
        }
      }),
      { seed: 6, numRuns: 400 },
    );
  });

  it("gives marked stretches in order, apart and inside their paragraph", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs } = analyse({ text });
        const found = findMarkedStretches(text, paragraphs);
        found.forEach(({ outer, inner, paragraph }, i) => {
          expect(outer.start).toBeGreaterThanOrEqual(found[i - 1]?.outer.end ?? paragraphs[paragraph]!.start);
          expect(outer.end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
          expect(inner.start).toBeGreaterThan(outer.start);
          expect(inner.end).toBeGreaterThan(inner.start);
        });
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
