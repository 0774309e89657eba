import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "./document.js";
import { decimalMark } from "./figures.js";
import { readNumeral } from "./numerals.js";
import { readOrdinal } from "./ordinals.js";

/** Every number of a text with its words, read left to right. */
function numerals(text: string): [string, number][] {
  const { tokens } = analyse({ text });
  const found: [string, number][] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readNumeral(tokens, at, decimalMark(tokens));
    if (reading) found.push([text.slice(tokens[at]!.start, tokens[reading.end - 1]!.end), reading.value]);
    at = reading?.end ?? at + 1;
  }
  return found;
}

const ordinal = (text: string) => readOrdinal(analyse({ text }).tokens, 0)?.value ?? null;

describe("readNumeral", () => {
  it.each<[string, ...[string, number][]]>([
    ["It burnt 1,250 huts.", ["1,250", 1250]],
    ["Some 12 500 will go.", ["12 500", 12500]],
    ["Some 12\u00a0500 will go.", ["12\u00a0500", 12500]],
    ["Some 12\u2009500 will go.", ["12\u2009500", 12500]],
    ["Some 12\u202f500\u202f000 will go.", ["12\u202f500\u202f000", 12500000]],
    ["It cost 3’400 francs.", ["3’400", 3400]],
    ["It cost 1.234.567 euros.", ["1.234.567", 1234567]],
    ["Turnout fell 3,5 percent.", ["3,5", 3.5]],
    ["Votes: 4.120 against 3,5 percent.", ["4.120", 4120], ["3,5", 3.5]],
    ["Votes: 4.120 on average.", ["4.120", 4.12]],
    ["It has 12,34,567 voters.", ["12,34,567", 1234567]],
    ["He lost 40 lakh.", ["40 lakh", 4000000]],
    ["Reached -12 degrees.", ["-12", -12]],
    ["He batted .348 there.", [".348", 0.348]],
    ["Five fled.", ["Five", 5]],
    ["Two dozen fled.", ["Two dozen", 24]],
    ["A dozen fled.", ["A dozen", 12]],
    ["Half a dozen fled.", ["Half a dozen", 6]],
    ["A hundred and twenty fled.", ["A hundred and twenty", 120]],
    ["Two hundred fifty-four fled.", ["Two hundred fifty-four", 254]],
    ["Twenty-five fled.", ["Twenty-five", 25]],
    ["Three million two hundred thousand fled.", ["Three million two hundred thousand", 3200000]],
    ["Seven hundred thousand and twelve fled.", ["Seven hundred thousand and twelve", 700012]],
    ["Between five hundred and six hundred fled.", ["five hundred", 500], ["six hundred", 600]],
    ["He paid two million and five others left.", ["two million", 2000000], ["five", 5]],
    ["Twelve hundred fled.", ["Twelve hundred", 1200]],
    ["It cost $1.2bn.", ["1.2bn", 1200000000]],
    ["It cost £3.5m in all.", ["3.5m", 3500000]],
    ["It drew 2.3m viewers.", ["2.3m", 2300000]],
    ["It drew 3m online viewers.", ["3m", 3000000]],
    ["A 30m wall stood there.", ["30", 30]],
    ["He is 1.8m tall.", ["1.8", 1.8]],
    ["They lost 30k troops.", ["30k", 30000]],
    ["They lost 10 bn there.", ["10 bn", 10000000000]],
    ["Half a million fled.", ["Half a million", 500000]],
    ["A half-million fled.", ["A half-million", 500000]],
    ["A quarter of a million fled.", ["A quarter of a million", 250000]],
    ["Two and a half million fled.", ["Two and a half million", 2500000]],
    ["Some 3 million and a half fled.", ["3 million and a half", 3500000]],
    ["Two point five million fled.", ["Two point five million", 2500000]],
    ["A third of them fled.", ["A third", 1 / 3]],
    ["A third attack came."],
    ["Two-thirds fled.", ["Two-thirds", 2 / 3]],
    ["Two thirds of it burnt.", ["Two thirds", 2 / 3]],
    ["One-fifth of it burnt.", ["One-fifth", 0.2]],
    ["Sales grew 8 1/2 percent.", ["8 1/2", 8.5]],
    ["Sales grew 8½ percent.", ["8½", 8.5]],
    ["It grew by ¾ of a point.", ["¾", 0.75]],
    ["Half of the seats are empty.", ["Half", 0.5]],
    ["More than half the seats are empty.", ["half", 0.5]],
    ["In the second half he left."],
    ["His half-brother left."],
    ["He ran a half marathon."],
    ["Dozens fled."],
    ["Several hundred fled."],
    ["A few thousand fled."],
    ["On the twenty-fifth day he left."],
    ["The 50,000th visitor came."],
    ["Zero cases were found.", ["Zero", 0]],
  ])("reads %s", (text, ...expected) => {
    expect(numerals(text)).toEqual(expected);
  });

  it("reads back every whole number however it is grouped", () => {
    const separators = [",", "\u00a0", "\u2009", "\u202f"];
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(...separators), (value, separator) => {
        const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(numerals(`They counted ${grouped} votes.`)).toEqual([[grouped, value]]);
      }),
    );
  });

  it("never ends before it begins or past the last token", () => {
    const words = fc.constantFrom(
      ..."a one twenty hundred and half of million - 3 1,000 . m bn / 2 third".split(" "),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom(" ", ""), (parts, joint) => {
        const { tokens } = analyse({ text: parts.join(joint) });
        tokens.forEach((_, at) => {
          const reading = readNumeral(tokens, at);
          if (reading === null) return;
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(reading.end).toBeGreaterThan(at);
          expect(reading.end).toBeLessThanOrEqual(tokens.length);
        });
      }),
    );
  });
});

describe("readNumeral on endless digits", () => {
  it("finds no number that is not finite", () => {
    expect(numerals(`It said ${"9".repeat(500)} and 5.`).map(([, value]) => value)).toEqual([5]);
    expect(readNumeral(analyse({ text: `five ${"trillion ".repeat(40)}` }).tokens, 0)).toBeNull();
  });
});

describe("readOrdinal", () => {
  it.each([
    ["4th place", 4],
    ["third place", 3],
    ["twenty-fifth place", 25],
    ["50,000th article", 50000],
    ["three places", null],
  ])("reads %s", (text, value) => {
    expect(ordinal(text)).toBe(value);
  });
});
