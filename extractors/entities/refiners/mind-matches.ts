import type { Document, Token } from "../../text/document.js";
import { once } from "../../text/once.js";
import { knownClubs } from "../lexicon/known-organizations.js";
import { againstWords, clubRoles, matchVerbs, matchWords, sharedNicknames } from "../lexicon/match-words.js";
import { countryOf } from "../linking/countries.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/** Words of matches that an article needs to be a report on one. */
const enough = 4;

/**
 * In reports on matches, cities that play are their clubs: *beat Brentford*, *Everton 2-1 Leeds*, *the Burnley striker*. Where they stand as
 * places do (*in Leeds*, *Reading, Pa.*) they stay cities; countries play under their own name.
 */
export const mindMatches: Refiner = (doc, mentions) => {
  if (!isReport(doc)) return [...mentions];
  const clubs = new Set<string>();
  for (const mention of mentions)
    if (mayPlay(doc, mention) && plays(doc, mention)) clubs.add(doc.text.slice(mention.start, mention.end));
  const nicknamed = mentions.map((mention) => asNickname(doc, mention));
  if (clubs.size === 0) return withMentions(doc, nicknamed, missedNicknames(doc));
  const typed = nicknamed.map(
    (mention): NameMention =>
      clubs.has(doc.text.slice(mention.start, mention.end)) && mayPlay(doc, mention) && !locates(doc, mention)
        ? { ...mention, type: "organization", confidence: 0.8, rule: "match" }
        : mention,
  );
  return withMentions(doc, typed, missedNicknames(doc));
};

const nickname = { type: "organization", confidence: 0.8, rule: "nickname" } as const;

/** *the Bears*: what clubs of the list end in, the article before it. */
const isNickname = (doc: Document, { index, text }: Token): boolean =>
  doc.tokens[index - 1]?.norm === "the" &&
  clubNicknames().has(text) &&
  !/^\p{Lu}/u.test(doc.tokens[index + 1]?.text ?? "");

const asNickname = (doc: Document, mention: NameMention): NameMention =>
  mention.endToken - mention.first === 1 && isNickname(doc, doc.tokens[mention.first]!)
    ? { ...mention, ...nickname }
    : mention;

const missedNicknames = (doc: Document): NameMention[] =>
  doc.tokens
    .filter((token) => isNickname(doc, token))
    .map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, nickname));

/** Plural last words of clubs' names. */
const clubNicknames = once(
  (): ReadonlySet<string> =>
    new Set(
      [...knownClubs()]
        .map((name) => name.split(" ").at(-1)!)
        .filter(
          (word) => /s$/.test(word) && !sharedNicknames.has(word) && formsOfGroup(fold(word)) === undefined,
        ),
    ),
);

function isReport(doc: Document): boolean {
  const seen = new Set<string>();
  for (const { norm } of doc.tokens) {
    if (matchWords.has(norm)) seen.add(norm);
    if (seen.size >= enough) return true;
  }
  return false;
}

/** A place of one or two words that is no country and no region alone. */
function mayPlay(doc: Document, { type, first, endToken }: NameMention): boolean {
  if (type !== "place" || endToken - first > 2) return false;
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  if (countryOf(key)) return false;
  const named = placesNamed(key);
  return named.length === 0 ? endToken - first === 1 : named.some(({ kind }) => kind === "city");
}

function plays(doc: Document, mention: NameMention): boolean {
  if (locates(doc, mention)) return false;
  const { first, endToken } = mention;
  const [before, after] = [doc.tokens[first - 1], doc.tokens[endToken]];
  if (isScore(doc, endToken) || isScore(doc, first - 3) || (before && isRivalBefore(before))) return true;
  if (after === undefined || after.sentence !== doc.tokens[first]!.sentence) return false;
  if (clubRoles.has(after.norm) || /^(?:v|vs)\.?$/.test(after.norm)) return true;
  if (/^(?:hosts?|visits?|beats?|faces?|leads?|trails?|plays?|won|lost)$/.test(after.norm)) return true;
  const isRecord = after.text === "(" && /^\d{1,2}$/.test(doc.tokens[endToken + 1]?.text ?? "");
  if (isRecord) return true;
  const verb = after.pos === "AUX" || after.pos === "ADV" ? doc.tokens[endToken + 1] : after;
  return verb?.pos === "VERB" && matchVerbs.has(verb.lemma);
}

/** *beat Brentford*, *against Brentford*, *travel to Brentford*. */
const isRivalBefore = ({ norm, pos, lemma }: Token): boolean =>
  againstWords.has(norm) || norm === "to" || norm === "at" || (pos === "VERB" && matchVerbs.has(lemma));

const isScore = (doc: Document, at: number): boolean =>
  /^\d{1,3}$/.test(doc.tokens[at]?.text ?? "") &&
  /^[-–]$/.test(doc.tokens[at + 1]?.text ?? "") &&
  /^\d{1,3}$/.test(doc.tokens[at + 2]?.text ?? "");

/** *in Leeds*, *at Brentford's ground*, *Reading, Pa.*; but *travel to Leeds*, *lost at Leeds*. */
function locates(doc: Document, { first, endToken }: NameMention): boolean {
  const before = doc.tokens[first - 1]?.norm ?? "";
  if (/^(?:in|near|from|around|outside|of)$/.test(before)) return true;
  if (/^(?:to|at)$/.test(before)) return !meetings.test(doc.tokens[first - 2]?.lemma ?? "");
  const [comma, next, then] = doc.tokens.slice(endToken, endToken + 3);
  return comma?.text === "," && /^\p{Lu}/u.test(next?.text ?? "") && then?.text !== "and";
}

const meetings = /^(?:travel|trip|visit|lose|loss|win|defeat|draw|victory|fall|lend|loan|sell|move)$/;
