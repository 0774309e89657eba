import type { Document, Token } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { organizationNouns } from "../lexicon/organization-words.js";
import { kindByLastWord } from "../lexicon/place-kinds.js";
import { titleHeads } from "../lexicon/titles.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";
import { roleAfter } from "../roles/noun-phrases.js";
import { isPluralRole, isRoleWord } from "../roles/role-words.js";

/** People by what is said of them: *Tuna Lund, the aid group's coordinator,*; *Mayor Wade Holtz*. */
export const mindDescriptions: Refiner = (doc, mentions) => {
  const typed = mentions.map((mention) =>
    isDescribed(doc, mention) || isTitled(doc, mention) ? retyped(mention, "person", "described") : mention,
  );
  return withMentions(doc, typed, titledNames(doc));
};

/** Roles that firms, countries and things have too. */
const shared =
  /^(?:adviser|advisor|agent|ally|associate|backer|broker|builder|buyer|carrier|champion|client|competitor|consultant|contender|contractor|contributor|creator|critic|dealer|designer|developer|distributor|donor|employer|figure|founder|guarantor|guide|home|host|investor|leader|lender|maker|manufacturer|member|neighbour|neighbor|opponent|operator|owner|parent|partner|peer|pioneer|producer|provider|publisher|regulator|retailer|rival|seller|shipper|sponsor|star|subsidiary|supplier|supporter|trader|winner|worker)$/;

/** Two or three capitalised words, no place and no institution, with the description of one person behind a comma. */
function isDescribed(doc: Document, mention: NameMention): boolean {
  const { type, first, endToken, confidence } = mention;
  if ((type !== "organization" && type !== "place") || endToken - first < 2 || endToken - first > 3)
    return false;
  if (doc.tokens[endToken]?.text !== "," || doc.tokens[first - 1]?.norm === "the") return false;
  if (!isUnknownName(doc, first, endToken)) return false;
  if (confidence > 0.9 && genderOfFirstName(doc.tokens[first]!.text) === null) return false;
  const range = roleAfter(doc, endToken + 1);
  if (!range) return false;
  const head = doc.tokens
    .slice(range.first, range.endToken)
    .find((token, i, all) => isRoleWord(token) && !isRoleWord(all[i + 1] ?? token));
  const last = head ?? doc.tokens[range.endToken - 1]!;
  return (
    !shared.test(last.norm) &&
    !isPluralRole(last) &&
    /^(?:[,.;]|who|said|says)$/.test(doc.tokens[range.endToken]?.norm ?? ".")
  );
}

/** *captain Dewi Lake*: a title right before two words that are no known place. */
function isTitled(doc: Document, { type, first, endToken }: NameMention): boolean {
  const title = doc.tokens[first - 1];
  if (type !== "place" || endToken - first !== 2 || !title || title.sentence !== doc.tokens[first]!.sentence)
    return false;
  if (!titleHeads.has(title.norm) || isPluralRole(title) || !/^\p{Ll}/u.test(title.text)) return false;
  const words = doc.tokens.slice(first, endToken).map(({ text }) => fold(text));
  return placesNamed(words.join(" ")).length === 0 && !words.some((word) => organizationNouns.has(word));
}

function isUnknownName(doc: Document, first: number, endToken: number): boolean {
  const tokens = doc.tokens.slice(first, endToken);
  if (!tokens.every(({ text }) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(text))) return false;
  const words = tokens.map(({ text }) => fold(text));
  if (words.some((word) => organizationNouns.has(word) || titleHeads.has(word) || kindByLastWord.has(word)))
    return false;
  return placesNamed(words.join(" ")).length === 0;
}

/** Two capitalised words behind a title, which the model passed over. */
function titledNames(doc: Document): NameMention[] {
  const titles = doc.tokens.filter((token) => titleHeads.has(token.norm) && !isPluralRole(token));
  return titles.flatMap((token): NameMention[] => {
    const first = token.index + 1;
    const { endToken: sentenceEnd } = doc.sentences[token.sentence]!;
    let endToken = first;
    while (endToken < sentenceEnd && endToken < first + 4 && isNamePart(doc.tokens[endToken]!)) endToken++;
    if (endToken - first < 2 || endToken - first > 3 || !isUnknownName(doc, first, endToken)) return [];
    const after = doc.tokens[endToken];
    if (after && (after.text === "-" || isRoleWord(after) || after.norm === "and")) return [];
    return [mentionOf(doc, { first, endToken }, { type: "person", confidence: 0.8, rule: "titled" })];
  });
}

const isNamePart = (token: Token): boolean => /^\p{Lu}\p{Ll}/u.test(token.text) && !isRoleWord(token);
