import { readFileSync } from "node:fs";
import { splitParagraphs } from "../../../extractors/text/paragraphs.js";
import { splitSentences } from "../../../extractors/text/sentences.js";
import { tokenize } from "../../../extractors/text/tokenize.js";
import { type LabelledDocument, type LabelledSentence, labelTokens, typeIndex } from "./corpus.js";

export interface WireArticle {
  id: string;
  text: string;
  entities: { type: string; name: string; mentions: [number, number][] }[];
}

function readJsonl(file: string): WireArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): WireArticle => JSON.parse(line));
}

/** Reads articles that are annotated to our own definitions, all seven types. */
export function readWire(file: string): LabelledDocument[] {
  return readJsonl(file).map((article) => ({
    id: article.id,
    source: "wire",
    sentences: sentencesOf(article),
  }));
}

function sentencesOf({ text, entities }: WireArticle): LabelledSentence[] {
  const names = entities.flatMap((entity) =>
    entity.mentions.map(([start, end]) => ({ start, end, types: [typeIndex(entity.type)], orNone: false })),
  );
  return splitParagraphs(text).flatMap((range) => {
    const pieces = tokenize(text, range);
    return splitSentences(text, pieces).map(({ first, end }) => {
      const tokens = pieces.slice(first, end);
      const inside = names.filter((name) => name.start < tokens.at(-1)!.end && name.end > tokens[0]!.start);
      return { tokens, allowed: labelTokens(tokens, inside) };
    });
  });
}
