import { readFileSync } from "node:fs";
import { analyse, builtIn, runExtractors } from "../../../extractors/index.js";
import type { Range } from "../../../schemas/index.js";
import type { GoldArticle } from "./gold.js";

/** Sentences of our own, a line each, what somebody is said to have stated in square brackets: verbs that a corpus has seldom. */
export function readSentences(): GoldArticle[] {
  const entities = builtIn.filter(({ name }) => name === "entities");
  return readFileSync(new URL("../data/sentences.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { text, spans } = unmark(line);
      const doc = analyse({ text, title: null, publishedAt: null });
      const quotes = spans.map((span) => ({ spans: [span], speaker: null }));
      return { doc, entities: [...runExtractors(doc, entities).facts.entities], quotes };
    });
}

function unmark(line: string): { text: string; spans: Range[] } {
  const spans: Range[] = [];
  let text = "";
  for (const [i, part] of line.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}
