import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/** First names that are words of their own: at the beginning of a sentence they may be nothing else. */
const words: ReadonlySet<string> = new Set(
  (
    "amber april art august autumn bill bishop bob brook carol chance chase christian christmas chuck clay cliff crystal daisy dale dawn dean destiny dolly drew duke earl eve faith fern frank gene ginger glen grace " +
    "grant guy hope hunter iris ivy jack jasmine jewel joy june king lane lily major mark marshal may mercy miles miss mike myrtle nick olive pat patience penny pearl pierce prince ray rich rob robin rock rod rose " +
    "ruby rusty sandy skip sonny stone summer sue trip violet victor wade ward will winter wren"
  ).split(" "),
);

/** The first name of a person whom the article names in full, standing alone: *Ines* beside *Ines Lund*. */
export const completeFirstNames: Refiner = (doc, mentions) => {
  const names = new Set<string>();
  for (const { type, first, endToken, confidence } of mentions) {
    if (type !== "person" || endToken - first < 2 || confidence < 0.5) continue;
    const { text } = doc.tokens[first]!;
    if (isOnlyFirstName(text)) names.add(text);
  }
  if (names.size === 0) return [...mentions];
  const found = { type: "person", confidence: 0.8, rule: "first-name" } as const;
  const missed = doc.tokens.filter((token) => names.has(token.text) && standsAlone(doc, token));
  return withMentions(
    doc,
    mentions,
    missed.map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, found)),
  );
};

function isOnlyFirstName(text: string): boolean {
  if (/^\p{Lu}[JCT]$/u.test(text)) return true;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || genderOfFirstName(text) === null) return false;
  const key = fold(text);
  return (
    !words.has(key) &&
    formsOfGroup(key) === undefined &&
    placesNamed(key).every(({ population, kind }) => kind === "city" && population < 100)
  );
}

/** Not beside another capital, that might be a surname or the rest of a title. */
const standsAlone = (doc: Document, { index, sentence }: Token): boolean => {
  const isBig = (token: Token | undefined) => token?.sentence === sentence && /^\p{Lu}/u.test(token.text);
  const opens = doc.tokens[index - 2]?.sentence !== sentence;
  return !isBig(doc.tokens[index + 1]) && (opens || !isBig(doc.tokens[index - 1]));
};
