import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { mentionOf, type NameMention } from "../mention.js";
import { startsBig } from "./starts-big.js";

/** Institutions that go by their noun alone, with a capital. */
const institutions =
  /^(?:Alliance|Army|Assembly|Coalition|Commission|Congress|Council|Court|Embassy|House|Legislature|Ministry|Navy|Parliament|Senate|Tribunal)$/;

/** Names that their surroundings give away: *the Court*, *the Legislature*, *the Oslo-based Tidal Forum*. */
export function shortForms(doc: Document): NameMention[] {
  return [...institutionsAlone(doc), ...basedSomewhere(doc), ...partners(doc)];
}

/** *the Oslo-based Tidal Forum*: several capitals after *-based*, the first of which is no first name. */
function basedSomewhere(doc: Document): NameMention[] {
  const isBig = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
  const based = doc.tokens.filter(({ norm }) => norm === "based");
  return based.flatMap(({ index }): NameMention[] => {
    if (doc.tokens[index - 1]?.text !== "-") return [];
    let endToken = index + 1;
    while (isBig(doc.tokens[endToken])) endToken++;
    if (endToken < index + 3 || genderOfFirstName(doc.tokens[index + 1]!.text) !== null) return [];
    return [
      mentionOf(
        doc,
        { first: index + 1, endToken },
        { type: "organization", confidence: 0.75, rule: "based" },
      ),
    ];
  });
}

/** *Forest & Bird*, *Holt & Berg Advisory*: capitals around an ampersand. */
function partners(doc: Document): NameMention[] {
  const isBig = (token: Token | undefined, sentence: number) =>
    token?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(token.text);
  const ampersands = doc.tokens.filter(({ text }) => text === "&");
  return ampersands.flatMap(({ index, sentence }): NameMention[] => {
    if (!isBig(doc.tokens[index - 1], sentence) || !isBig(doc.tokens[index + 1], sentence)) return [];
    let [first, endToken] = [index - 1, index + 2];
    while (isBig(doc.tokens[endToken], sentence)) endToken++;
    const { firstToken } = doc.sentences[sentence]!;
    while (first - 1 > firstToken && isBig(doc.tokens[first - 1], sentence)) first--;
    return [
      mentionOf(doc, { first, endToken }, { type: "organization", confidence: 0.75, rule: "partners" }),
    ];
  });
}

/** The capital after a lower-case article makes the noun a name. */
function institutionsAlone(doc: Document): NameMention[] {
  const named = doc.tokens.filter((token) => startsBig(token) && institutions.test(token.text));
  return named.flatMap(({ index }): NameMention[] => {
    if (doc.tokens[index - 1]?.text !== "the") return [];
    if (/^(?:\p{Lu}.*|of|for)$/u.test(doc.tokens[index + 1]?.text ?? "")) return [];
    return [
      mentionOf(
        doc,
        { first: index, endToken: index + 1 },
        { type: "organization", confidence: 0.85, rule: "short-form" },
      ),
    ];
  });
}
