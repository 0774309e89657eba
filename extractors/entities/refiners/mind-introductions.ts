import type { EntityType } from "../../../schemas/index.js";
import type { Document, Token } from "../../text/document.js";
import { introductions, strictIntroductions } from "../lexicon/introducing-nouns.js";
import { genericAcronyms } from "../lexicon/never-names.js";
import { titleHeads } from "../lexicon/titles.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** The noun right before a name says what it names: *the film Argo*, *news agency Belta*, *the ferry Norland*. */
export const mindIntroductions: Refiner = (doc, mentions) => {
  const titles = titlesAfterNouns(doc);
  const typed = mentions.map((mention): NameMention => {
    const type = introducedAs(doc, mention);
    if (!type || type === mention.type) return mention;
    return { ...mention, type, confidence: 0.85, rule: "introduced" };
  });
  const whole = titles.filter((title) =>
    typed.every(
      (other) => other.endToken <= title.first || title.endToken <= other.first || contains(title, other),
    ),
  );
  const works = whole.filter(({ type }) => type === "work");
  return withMentions(doc, withMentions(doc, works, typed), whole);
};

const contains = (outer: NameMention, inner: NameMention): boolean =>
  outer.first <= inner.first && inner.endToken <= outer.endToken;

function introducedAs(doc: Document, mention: NameMention): EntityType | undefined {
  if (mention.type === "group") return undefined;
  const noun = nounBefore(doc, mention.first);
  const type = noun && introductions.get(noun.text);
  if (!type || noun.sentence !== doc.tokens[mention.first]!.sentence) return undefined;
  const key = doc.tokens
    .slice(mention.first, mention.endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  if (countryOf(key)) return undefined;
  // "the company Anna Berg founded": a full name stays a person, but for what is often named after one.
  const named = type === "work" || /^(?:band|ship|vessel|ferry|yacht|company|firm)$/.test(noun.text);
  const owned = mention.type === "person" && mention.endToken - mention.first > 1 && !named;
  const maker = mention.type === "person" && isMaker(doc, mention.endToken);
  return owned || maker ? undefined : type;
}

const makers =
  /^(?:made|makes|directed|wrote|founded|runs|owns|owned|built|produced|joined|led|leads|hosted|hosts)$/;

/** *the film Berg made*: a name with a verb of making behind it. */
const isMaker = (doc: Document, endToken: number): boolean => makers.test(doc.tokens[endToken]?.norm ?? "");

/** The lower-case noun before a name, *The* passed over; before a comma too, if it is a craft's: *a ferry, the Solveig,*. */
function nounBefore(doc: Document, first: number): Token | undefined {
  const before = doc.tokens[first - 1];
  const apposed =
    before?.norm === "the" && doc.tokens[first - 2]?.text === "," ? doc.tokens[first - 3] : undefined;
  if (apposed && crafts.test(apposed.text)) return apposed;
  return before?.text === "The" ? doc.tokens[first - 2] : before;
}

const crafts =
  /^(?:ship|vessel|ferry|trawler|tanker|freighter|warship|frigate|destroyer|submarine|yacht|boat|tug|barge|spacecraft|satellite|probe)$/;

/** Names that the model missed, after nouns that always introduce one: *the film Harbour or Home*. */
function titlesAfterNouns(doc: Document): NameMention[] {
  return doc.tokens.flatMap(({ text, index, sentence }): NameMention[] => {
    const type = strictIntroductions.get(text);
    if (!type) return [];
    const first = index + 1;
    const end = doc.sentences[sentence]!.endToken;
    let endToken = first;
    while (
      endToken < end &&
      (isBig(doc.tokens[endToken]!) || (endToken > first && joins(doc, endToken, end)))
    )
      endToken++;
    const opener = doc.tokens[first]?.text === "The" && type !== "work" ? first + 1 : first;
    if (endToken <= opener || endToken - opener > 8 || isMaker(doc, endToken) || !isName(doc.tokens[opener]!))
      return [];
    return [mentionOf(doc, { first: opener, endToken }, { type, confidence: 0.8, rule: "introduced" })];
  });
}

const isBig = ({ text }: Token): boolean => /^[\p{Lu}]/u.test(text);
const isName = ({ text, norm, pos }: Token): boolean =>
  /^\p{Lu}/u.test(text) &&
  pos !== "PRON" &&
  !genericAcronyms.has(text) &&
  !titleHeads.has(norm) &&
  !/day$|^(?:january|february|march|april|june|july|august|september|october|november|december|i)$/.test(
    norm,
  );

/** *of*, *the*, *or*, an apostrophe or a colon between two capitals of a title. */
const joins = (doc: Document, at: number, end: number): boolean =>
  /^(?:of|the|or|'s|’s|:|-)$/.test(doc.tokens[at]!.text) &&
  at + 1 < end &&
  (isBig(doc.tokens[at + 1]!) || /^(?:the)$/.test(doc.tokens[at + 1]!.text));
