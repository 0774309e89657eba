import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Count } from "../../schemas/index.js";
import { slicesTo } from "../../schemas/index.js";
import type { TraceEvent } from "../define.js";
import { analyse, type DocumentInput } from "../index.js";
import { runAlone } from "../run.js";
import { negatives, positives } from "./cases.js";
import { counts } from "./index.js";

function countsOf(text: string, input: Partial<DocumentInput> = {}): Count[] {
  return runAlone(counts, analyse({ text, ...input }));
}

describe("counts", () => {
  it.each(positives)("reads %s", (text, ...expected) => {
    const found = countsOf(text).map(({ span, what, ...rest }) => ({
      ...rest,
      text: span.text,
      what: what?.text ?? null,
    }));
    expect(found).toHaveLength(expected.length);
    expected.forEach((wanted, index) => {
      expect(found[index]).toMatchObject(wanted);
    });
  });

  it.each(negatives)("finds nothing in %s", (text) => {
    expect(countsOf(text)).toEqual([]);
  });

  it("gives a figure to whoever puts it", () => {
    const [crowd] = countsOf("Organisers put the crowd at 250,000.");
    expect(crowd?.attributedTo).toBe("Organisers");
    const [toll] = countsOf("The provincial government raised the toll to 22.");
    expect(toll?.attributedTo).toBe("provincial government");
    expect(countsOf("The move raised the cost to 5 million euros.")[0]?.attributedTo).toBeNull();
  });

  it("reads one-letter currencies by the outlet’s country", () => {
    expect(countsOf("It cost K20,000.", { country: "ZM" })[0]?.currency).toBe("ZMW");
    expect(countsOf("It cost Sh500.", { country: "KE" })[0]?.currency).toBe("KES");
  });

  it("reads a bare dollar sign by the outlet’s country", () => {
    expect(countsOf("It cost $5.", { country: "AU" })[0]?.currency).toBe("AUD");
    expect(countsOf("It cost $5.", { country: "DE" })[0]?.currency).toBe("USD");
  });

  it("ties a toll told again to its first telling", () => {
    const found = countsOf("The storm killed 12 people. Later it was said that 14 people were killed.");
    expect(found.map(({ sameAs }) => sameAs)).toEqual([undefined, "c1"]);
  });

  it("keeps tolls apart that are added, elsewhere or of another day", () => {
    const sameAs = (text: string) => countsOf(text).map((count) => count.sameAs);
    expect(sameAs("Police arrested 17 people. Twelve more people were arrested.")).toEqual([
      undefined,
      undefined,
    ]);
    expect(sameAs("About 40 people are missing. The navy said 41 people were missing.")).toEqual([
      undefined,
      "c1",
    ]);
  });

  it("ignores digits without end", () => {
    expect(countsOf(`It said ${"9".repeat(400)} and left 12 huts.`).map(({ value }) => value)).toEqual([12]);
  });

  it("tells in the trace which rules passed a number by, and why one is dropped", () => {
    const events: TraceEvent[] = [];
    const doc = analyse({ text: "The 34-year-old won 3-2." });
    runAlone(counts, doc, undefined, { trace: (event) => events.push(event) });
    expect(events.map(({ rule, outcome }) => `${rule}: ${outcome.split(";")[0]}`)).toEqual([
      "counts/stated-age: reads 34",
      "counts/quantity: reads 3",
      "counts/quantity: reads 2",
      "counts/quantity: dropped: a score",
      "counts/quantity: dropped: a score",
    ]);
    expect(events[1]?.outcome).toContain("passed by stated-age");
  });

  it("gives slicing, ordered, disjoint spans on any text, twice the same", () => {
    const words = fc.constantFrom(
      ..."a one of the two hundred 5 1,000 $ % - to between and dozens half killed people years old 34 , . ( ) km per day aged £ m in was put toll at rose it call + 020 7946 wickets for off R250 N100m bpd such third added analysts had".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(" ", ""), (parts, joint) => {
        const text = parts.join(joint);
        const found = countsOf(text);
        expect(countsOf(text)).toEqual(found);
        found.forEach(({ span, what, value, min, max }, index) => {
          expect(slicesTo(text, span)).toBe(true);
          if (what) expect(slicesTo(text, what.span)).toBe(true);
          expect(value !== null || min !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThan(max);
          expect(span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
        });
      }),
    );
  });
});
