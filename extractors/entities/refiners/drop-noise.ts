import type { Document } from "../../text/document.js";
import { nameParticles } from "../lexicon/name-parts.js";
import { addressWords, brandStems, genericAcronyms } from "../lexicon/never-names.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/** Takes out what only looks like a name: columns run together, bullets, acronyms of things, *Mom and Dad*, brands as verbs. */
export const dropNoise: Refiner = (doc, mentions) =>
  mentions
    .flatMap((mention) => columnsOf(doc, mention))
    .flatMap((mention) => withoutMarks(doc, mention))
    .map((mention) => withoutLead(doc, mention))
    .filter((mention) => !isNoise(doc, mention));

/** Below this the model is not sure enough to overrule what the words say. */
const sure = 0.8;

/** Names in neighbouring cells of a table or list are names of their own. */
function columnsOf(doc: Document, mention: NameMention): NameMention[] {
  const cuts: number[] = [];
  for (let i = mention.first + 1; i < mention.endToken; i++) {
    const gap = doc.text.slice(doc.tokens[i - 1]!.end, doc.tokens[i]!.start);
    if (/[\t\n|]|\s{3}/.test(gap) || doc.tokens[i]!.text === "|" || doc.tokens[i - 1]!.text === "|")
      cuts.push(i);
  }
  if (cuts.length === 0) return [mention];
  const edges = [mention.first, ...cuts, mention.endToken];
  const parts = edges.slice(1).map((endToken, i): NameMention => {
    const part = mentionOf(doc, { first: edges[i]!, endToken }, { ...mention, rule: "column" });
    return isPlace(doc, part) ? { ...part, type: "place" } : part;
  });
  // Heads of columns are single words that nothing speaks for.
  return parts.filter(
    ({ type, first, endToken, confidence }) => type === "place" || endToken - first > 1 || confidence >= sure,
  );
}

function isPlace(doc: Document, { first, endToken }: NameMention): boolean {
  const key = doc.tokens
    .slice(first, endToken)
    .map(({ text }) => fold(text))
    .join(" ");
  return countryOf(key) !== undefined || placesNamed(key).length > 0;
}

/** Without bullets and other marks at its beginning; nothing is left of marks alone. */
function withoutMarks(doc: Document, mention: NameMention): NameMention[] {
  let { first } = mention;
  while (first < mention.endToken && /^[•·▪●◦*#|>~_=+–—-]+$/.test(doc.tokens[first]!.text)) first++;
  if (first === mention.first) return [mention];
  return first === mention.endToken ? [] : [mentionOf(doc, { first, endToken: mention.endToken }, mention)];
}

/** From its first capital on, but for an article: *new staging of the* + *Harbour Play*, *A* + *Darwin*. Particles and prefixes belong to the name. */
function withoutLead(doc: Document, mention: NameMention): NameMention {
  let { first } = mention;
  if (/^An?$/.test(doc.tokens[first]!.text) && mention.type !== "work" && mention.endToken - first > 1)
    return mentionOf(doc, { first: first + 1, endToken: mention.endToken }, mention);
  if (/[\p{Lu}\d]/u.test(doc.tokens[first]!.text) || nameParticles.has(doc.tokens[first]!.norm))
    return mention;
  if (doc.tokens[first + 1]?.text === "-") return mention;
  while (first < mention.endToken && !/^[\p{Lu}\d]/u.test(doc.tokens[first]!.text)) first++;
  return first === mention.endToken || first === mention.first
    ? mention
    : mentionOf(doc, { first, endToken: mention.endToken }, mention);
}

/** A run of so many capitals that the model hardly believes in is a headline. */
const headline = { tokens: 5, confidence: 0.35 };

function isNoise(doc: Document, mention: NameMention): boolean {
  const tokens = doc.tokens.slice(mention.first, mention.endToken);
  if (tokens.every(({ norm }) => addressWords.has(norm))) return true;
  const isRun = tokens.length >= headline.tokens && tokens.every(({ text }) => !/^\p{Ll}/u.test(text));
  if (isRun && mention.confidence < headline.confidence) return true;
  if (tokens.length > 1) return false;
  const { text, pos } = tokens[0]!;
  if (genericAcronyms.has(text) && mention.type !== "group") return true;
  return mention.confidence < sure && (isVerbForm(text, pos) || isListItem(doc, mention));
}

/** *Xeroxed*, *Googling*: a brand as a verb. */
const isVerbForm = (text: string, pos: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(text) &&
  (pos === "VERB" || brandStems.has(text.toLowerCase().replace(/(?:ed|ing)$/, "")));

/** The only word of a line with a bullet. */
function isListItem(doc: Document, { start, end }: NameMention): boolean {
  const line = doc.text.slice(doc.text.lastIndexOf("\n", start - 1) + 1, start);
  const after = /^[^\n]*/.exec(doc.text.slice(end, end + 80))![0];
  return /^\s*[•·▪●◦*-]\s*$/.test(line) && /^[\s.,;]*$/.test(after);
}
