import { describe, expect, it } from "vitest";
import { tokenize } from "../../../extractors/text/tokenize.js";
import { type LabelledDocument, labelTokens, typeIndex } from "./corpus.js";
import { growLists } from "./grow-lists.js";
import { randomNumbers } from "./random.js";
import { collectNames, renameDocument, tagsOf } from "./rename.js";
import { spansOfTags } from "./score.js";

const text = "Maria Keller left Oslo for Lagos, where the Northern Steel Corporation met Ada Obi.";
const names = ["Maria Keller", "Oslo", "Lagos", "Northern Steel Corporation", "Ada Obi"];
const types = ["person", "place", "place", "organization", "person"];

function documentOf(): LabelledDocument {
  const tokens = tokenize(text);
  const labelled = names.map((name, i) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, types: [typeIndex(types[i]!)], orNone: false };
  });
  return { id: "x", source: "x", sentences: [{ tokens, allowed: labelTokens(tokens, labelled) }] };
}

const spansOf = ({ sentences: [sentence] }: LabelledDocument) =>
  spansOfTags(tagsOf(sentence!)!).map(({ first, end, type }) => ({
    name: sentence!.tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(" "),
    type,
  }));

describe("varied documents", () => {
  it("keep every name, in order, when names become lists, and tag what was added", () => {
    const document = documentOf();
    const pool = collectNames([document]);
    const random = randomNumbers(3);
    let added = 0;
    for (let round = 0; round < 40; round++) {
      const grown = growLists(document, pool, random);
      const [sentence] = grown.sentences;
      expect(sentence!.allowed).toHaveLength(sentence!.tokens.length);
      const spans = spansOf(grown);
      const known = spansOf(document).map(({ name, type }) => `${type} ${name}`);
      for (const { name, type } of spans) expect(known).toContain(`${type} ${name}`);
      let at = 0;
      for (const { name } of spans) if (name === names[at]) at++;
      expect(at).toBe(names.length);
      added += spans.length - names.length;
    }
    expect(added).toBeGreaterThan(10);
  });

  it("keep the types of their names when these are exchanged", () => {
    const document = documentOf();
    const renamed = renameDocument(document, collectNames([document]), randomNumbers(1));
    expect(spansOf(renamed).map(({ type }) => type)).toEqual(types.map(typeIndex));
  });
});
