import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { knownFirms } from "../lexicon/known-companies.js";
import { companyEndings, companyNouns } from "../lexicon/organization-words.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

const rule = { type: "organization", confidence: 0.88, rule: "company-short-form" } as const;

/**
 * The first word of a company's full name, standing alone, is that company: *Harwick* beside *Harwick Foods Inc.*, unless the
 * article has a person of that surname.
 */
export const completeOrganizations: Refiner = (doc, mentions) => {
  const surnames = new Set(
    mentions
      .filter(({ type, first, endToken }) => type === "person" && endToken - first > 1)
      .map(({ endToken }) => doc.tokens[endToken - 1]!.text),
  );
  const names = new Set(
    mentions
      .filter((mention) => isCompany(doc, mention))
      .map(({ first }) => doc.tokens[first]!.text)
      .filter((name) => isDistinct(name) && !surnames.has(name)),
  );
  if (names.size === 0) return [...mentions];
  const typed = mentions.map((mention): NameMention => {
    const isShort = mention.endToken - mention.first === 1 && mention.type !== "organization";
    return isShort && names.has(doc.tokens[mention.first]!.text) ? { ...mention, ...rule } : mention;
  });
  const missed = doc.tokens.filter(({ text }) => names.has(text));
  return withMentions(
    doc,
    typed,
    missed.map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, rule)),
  );
};

/** Ends in *Inc.* or *Foods*. */
function isCompany(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "organization" || endToken - first < 2) return false;
  if (endToken - first === 2 && isKnown(doc, first)) return true;
  const isEnding = ({ norm }: Token) =>
    /^\p{L}/u.test(norm) && (companyEndings.has(norm.replaceAll(".", "")) || companyNouns.has(norm));
  return isEnding(doc.tokens[endToken - 1]!);
}

/** A known firm that begins with no first name: *Novo* beside *Novo Nordisk*. */
const isKnown = (doc: Document, first: number): boolean =>
  knownFirms().has(`${doc.tokens[first]!.text} ${doc.tokens[first + 1]!.text}`) &&
  genderOfFirstName(doc.tokens[first]!.text) === null;

/** Words with which many names of companies begin. */
const common: ReadonlySet<string> = new Set(
  (
    "advanced allied american atlantic big black blue british capital central citizens city coast commercial consolidated continental digital dynamic east eastern " +
    "energy european express federal financial first five four general global golden grand great green gulf home imperial independent industrial international life " +
    "marine metro metropolitan mutual national new nordic north northern old one open pacific people's premier public pure red regional republic royal silver smart south " +
    "southern standard star state summit sun super three trans two union united universal us vital west western white world young"
  ).split(" "),
);

function isDistinct(name: string): boolean {
  const key = fold(name);
  return (
    /^\p{Lu}[\p{L}\p{N}&-]{2,}$/u.test(name) &&
    !common.has(key) &&
    formsOfGroup(key) === undefined &&
    placesNamed(key).length === 0
  );
}
