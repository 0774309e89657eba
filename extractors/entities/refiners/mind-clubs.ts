import type { Document, Token } from "../../text/document.js";
import { knownClubs } from "../lexicon/known-organizations.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** Clubs that an article names in full, by a word of their name: *Madrid won*, but *in Madrid*; *City are third*. */
export const mindClubs: Refiner = (doc, mentions) => {
  const names = mentions
    .map(({ start, end }) => doc.text.slice(start, end))
    .filter((name) => knownClubs().has(name) || clubName.test(name));
  if (names.length === 0) return [...mentions];
  const outer = names.flatMap((name) => [name.split(" ")[0]!, name.split(" ").at(-1)!]);
  const words = new Set(outer.filter((word) => !common.test(word)));
  const typed = mentions.map((mention): NameMention => {
    if (!words.has(doc.text.slice(mention.start, mention.end)) || !plays(doc, mention)) return mention;
    return { ...mention, type: "organization", confidence: 0.9, rule: "club" };
  });
  const missed = doc.tokens.filter((token) => words.has(token.text) && standsAlone(doc, token));
  return withMentions(
    doc,
    typed,
    missed.map((token) => club(doc, token)),
  );
};

/** *Kirkgate Rovers*: names that only clubs have. */
const clubName =
  /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}[\p{L}.'’-]+ )?(?:Rovers|Wanderers|Albion|Athletic|Hotspur|Rangers|United|FC)$/u;

/** Words that clubs' names begin and end with, and that stand for none of them. */
const common =
  /^(?:.{1,2}|AFC|SSC|RCD|San|Los|Las|New|Old|Red|Blue|White|Golden|Green|West|East|North|South|Real|Club|Team|Tour|League|Association|Young|Fort|Port|Saint|St\.)$/;

const club = (doc: Document, { index }: Token): NameMention =>
  mentionOf(
    doc,
    { first: index, endToken: index + 1 },
    { type: "organization", confidence: 0.8, rule: "club" },
  );

/** A club's word that the model takes for a person, a people or a place. */
const plays = (doc: Document, { type, first }: NameMention): boolean =>
  type === "person" || type === "group" || (type === "place" && !locates(doc.tokens[first - 1]));

const locates = (word: Token | undefined): boolean =>
  /^(?:in|from|to|at|near|around|across|outside)$/.test(word?.norm ?? "");

/** Part of no other name, and at the beginning of a sentence only before a verb. */
function standsAlone(doc: Document, { index, sentence }: Token): boolean {
  const [before, after] = [doc.tokens[index - 1], doc.tokens[index + 1]];
  if (/^\p{Lu}/u.test(after?.text ?? "")) return false;
  if (before?.sentence !== sentence) return after?.pos === "VERB" || after?.pos === "AUX";
  const opens = doc.tokens[index - 2]?.sentence !== sentence;
  return (opens || !/^\p{Lu}/u.test(before.text)) && !locates(before);
}
