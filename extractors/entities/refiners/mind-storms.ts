import { stormWords } from "../lexicon/name-patterns.js";
import { mentionOf, type Refiner, retyped, withMentions } from "../mention.js";

/** The bare names of storms: *Elsa* beside *Hurricane Elsa*. */
export const mindStorms: Refiner = (doc, mentions) => {
  const storms = new Set<string>();
  for (const { type, endToken } of mentions) {
    const word = doc.tokens[endToken - 2];
    if (type === "event" && word && stormWords.has(word.norm)) storms.add(doc.tokens[endToken - 1]!.text);
  }
  if (storms.size === 0) return [...mentions];
  const typed = mentions.map((mention) =>
    storms.has(doc.text.slice(mention.start, mention.end)) ? retyped(mention, "event", "storm") : mention,
  );
  const missed = doc.tokens.filter(({ text }) => storms.has(text));
  const found = { type: "event", confidence: 0.85, rule: "storm" } as const;
  return withMentions(
    doc,
    typed,
    missed.map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, found)),
  );
};
