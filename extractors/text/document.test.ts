import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oddText } from "../../test/support/odd-text.js";
import { analyse } from "./document.js";

const words = (text: string) => analyse({ text }).tokens.map((token) => token.text);
const sentences = (text: string) =>
  analyse({ text }).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe("tokens", () => {
  it.each([
    ["The US-born minister’s 34-year-old aide", "The US - born minister ’s 34 - year - old aide"],
    ["Mr. J.K. O’Brien paid US$1.2bn", "Mr. J.K. O’Brien paid US $ 1.2 bn"],
    ["1\u00A0000 or 1,000.50 in the 1990s at 7pm", "1\u00A0000 or 1,000.50 in the 1990s at 7 pm"],
    ["AT&T didn't say; he'd go.", "AT&T didn't say ; he 'd go ."],
    ["See https://example.org/a?b=1 or a.b@example.org", "See https://example.org/a?b=1 or a.b@example.org"],
    ["on Sept. 4th, in St. Louis", "on Sept. 4th , in St. Louis"],
  ])("of %s", (text, expected) => {
    expect(words(text).join(" ")).toBe(expected);
  });

  it("carry tags and lemmas", () => {
    const { tokens } = analyse({ text: "The convoy carried 123 wooden crates." });
    expect(tokens.map((token) => token.pos)).toEqual(["DET", "NOUN", "VERB", "NUM", "ADJ", "NOUN", "PUNCT"]);
    expect(tokens[2]?.lemma).toBe("carry");
    expect(tokens[5]?.lemma).toBe("crate");
  });
});

describe("sentences", () => {
  it.each([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["“We go,” she said. “Now.” They went.", ["“We go,” she said.", "“Now.”", "They went."]],
    ['He said "No." Then he left.', ['He said "No."', "Then he left."]],
    ["Mr. Wu met Gen. Ruiz in St. Paul.", ["Mr. Wu met Gen. Ruiz in St. Paul."]],
    ["He flew to the U.S. The trip was long.", ["He flew to the U.S.", "The trip was long."]],
    ["The U.S. Senate voted.", ["The U.S. Senate voted."]],
    ["It fell 3.5 percent. 12 people left.", ["It fell 3.5 percent.", "12 people left."]],
  ])("of %s", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("datelines", () => {
  const sentencesOf = (text: string) => {
    const doc = analyse({ text });
    return doc.sentences.map(({ start, end }) => text.slice(start, end));
  };
  it.each([
    ["PORT ELLERY, March 3 (Reuters) - A ferry sank, police said.", "PORT ELLERY, March 3 (Reuters) -"],
    ["PORT ELLERY, Maine (AP) — A ferry sank, police said.", "PORT ELLERY, Maine (AP) —"],
    ["PORT ELLERY--(BUSINESS WIRE)--A ferry sank, police said.", "PORT ELLERY--(BUSINESS WIRE)--"],
  ])("%s", (text, dateline) => {
    const story = "A ferry sank, police said.";
    expect(sentencesOf(text)).toEqual([dateline, story]);
    expect(sentencesOf(`Ferry sinks\n\n${text}`)).toEqual(["Ferry sinks", dateline, story]);
  });
  it("with a colon are no speakers of a transcript", () => {
    expect(sentencesOf("LAGOS: A ferry sank.")).toEqual(["LAGOS:", "A ferry sank."]);
    expect(sentencesOf("HALE: A ferry sank.\n\nBERG: No.")).toEqual(["HALE: A ferry sank.", "BERG: No."]);
  });
  it("may be all that a paragraph has", () => {
    expect(sentencesOf("RIGA — ")).toEqual(["RIGA —"]);
  });
});

describe("paragraphs", () => {
  it("are split at blank lines, and at line ends unless the text is wrapped", () => {
    expect(analyse({ text: "One.\n\nTwo.\nThree.\n" }).paragraphs).toHaveLength(3);
    const line = "a line of middling length that somebody wrapped at a column of text";
    const wrapped = `${Array(6).fill(line).join("\n")}\n\nLast.`;
    expect(analyse({ text: wrapped }).paragraphs).toHaveLength(2);
  });
});

describe("a document of any text", () => {
  it("has tokens that slice to the text, in order, inside their sentence and paragraph", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const doc = analyse({ text });
        let end = 0;
        for (const token of doc.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          const sentence = doc.sentences[token.sentence]!;
          expect(token.index).toBeGreaterThanOrEqual(sentence.firstToken);
          expect(token.index).toBeLessThan(sentence.endToken);
          const paragraph = doc.paragraphs[sentence.paragraph]!;
          expect(paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true);
        }
        const kept = doc.tokens.map((token) => token.text).join("");
        expect(kept.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        expect(analyse({ text })).toEqual(doc);
      }),
    );
  });

  it("survives what makes the tagger super-linear", () => {
    for (const hostile of ["a.".repeat(50_000), "'s ".repeat(30_000), "x".repeat(100_000)]) {
      expect(analyse({ text: hostile }).tokens.length).toBeGreaterThan(0);
    }
  });
});
