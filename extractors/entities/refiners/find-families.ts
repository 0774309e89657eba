import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** *the Lunds*, *the Jameses*: the plural of a surname of the article names a family, which is a group. */
export const findFamilies: Refiner = (doc, mentions) => {
  const surnames = new Set(
    mentions
      .filter(({ type, first, endToken }) => type === "person" && endToken - first >= 2)
      .map(({ endToken }) => doc.tokens[endToken - 1]!.text),
  );
  const families = doc.tokens
    .filter(({ text, index }) => doc.tokens[index - 1]?.norm === "the" && isPluralOf(text, surnames))
    .map(
      ({ index }): NameMention =>
        mentionOf(
          doc,
          { first: index, endToken: index + 1 },
          { type: "group", confidence: 0.9, rule: "family" },
        ),
    );
  return withMentions(doc, families, mentions);
};

const isPluralOf = (text: string, surnames: ReadonlySet<string>): boolean =>
  text.endsWith("s") &&
  !surnames.has(text) &&
  (surnames.has(text.slice(0, -1)) || (/(?:s|x|z|ch|sh)es$/.test(text) && surnames.has(text.slice(0, -2))));
