import type { Document, Token } from "../../text/document.js";
import { placeEnds } from "../lexicon/kind-cues.js";
import { organizationNouns } from "../lexicon/organization-words.js";
import { kindByLastWord, largeAreas } from "../lexicon/place-kinds.js";
import { afloat, vesselPrefixes } from "../lexicon/vessel-words.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/**
 * Ships: their bare names (*Solveig* beside *MV Solveig*), and what has an article before it as no person has, where
 * the sentence is of ships: *the Lady Ingrid 2 sank*.
 */
export const mindVessels: Refiner = (doc, mentions) => {
  const seen = mentions.map((mention) =>
    isNamedVessel(doc, mention) ? numbered(doc, retyped(mention, "product", "vessel")) : mention,
  );
  const names = vesselNames(doc, seen);
  if (names.size === 0) return seen;
  const isVessel = ({ start, end }: NameMention) => names.has(doc.text.slice(start, end));
  const typed = seen.map((mention) =>
    isVessel(mention) && !(mention.type === "person" && mention.confidence > 0.9)
      ? retyped(mention, "product", "vessel")
      : mention,
  );
  return withMentions(
    doc,
    typed.filter((mention) => !isPartOfVessel(doc, mention, names)),
    missed(doc, names),
  );
};

/** Names of the article's ships without what stands before them. */
function vesselNames(doc: Document, mentions: readonly NameMention[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { type, rule, first, endToken, start, end } of mentions) {
    if (type !== "product") continue;
    const bare = bareStart(doc, first);
    if (bare > first && bare < endToken) names.add(doc.text.slice(doc.tokens[bare]!.start, end));
    else if (rule === "vessel" || rule === "introduced") names.add(doc.text.slice(start, end));
  }
  return names;
}

/** Just behind *MV* or *M/V*; `first` itself if neither stands there. */
function bareStart(doc: Document, first: number): number {
  if (vesselPrefixes.has(doc.tokens[first]!.text)) return first + 1;
  return doc.tokens[first + 1]?.text === "/" ? first + 3 : first;
}

function isNamedVessel(doc: Document, mention: NameMention): boolean {
  const { type, first, endToken } = mention;
  if (doc.tokens[first - 1]?.norm !== "the" || !mayBeVessel(doc, mention)) return false;
  if (type !== "person" && (type !== "place" || endToken - first < 2)) return false;
  if (type === "person" && /s$/.test(doc.tokens[endToken - 1]!.text)) return false;
  const { firstToken, endToken: sentenceEnd } = doc.sentences[doc.tokens[first]!.sentence]!;
  return doc.tokens.slice(firstToken, sentenceEnd).some(({ norm }) => afloat.has(norm));
}

/** No place of the gazetteer, no institution, no building, and no name before a noun: *the Lund inquiry*. */
function mayBeVessel(doc: Document, { first, endToken }: NameMention): boolean {
  const words = doc.tokens.slice(first, endToken).map(({ text }) => fold(text));
  const last = words.at(-1)!;
  const after = doc.tokens[endToken];
  if (kindByLastWord.has(last) || largeAreas.has(last)) return false;
  if (organizationNouns.has(last) || placeEnds.has(last) || placesNamed(words.join(" ")).length > 0)
    return false;
  return after === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(after.pos);
}

/** With the numeral behind it: *Lady Ingrid* + *2*. */
function numbered(doc: Document, mention: NameMention): NameMention {
  const next = doc.tokens[mention.endToken];
  const counts = /^(?:NOUN|PROPN|ADJ)$/.test(doc.tokens[mention.endToken + 1]?.pos ?? "");
  if (!next || counts || !/^(?:\d{1,2}|I{1,3}|IV)$/.test(next.text)) return mention;
  return mentionOf(doc, { first: mention.first, endToken: mention.endToken + 1 }, mention);
}

/** *Ingrid* where *Lady Ingrid* stands. */
function isPartOfVessel(
  doc: Document,
  { first, endToken, type }: NameMention,
  names: ReadonlySet<string>,
): boolean {
  const before = doc.tokens[first - 1];
  return (
    type !== "product" &&
    before !== undefined &&
    names.has(doc.text.slice(before.start, doc.tokens[endToken - 1]!.end))
  );
}

function missed(doc: Document, names: ReadonlySet<string>): NameMention[] {
  const found = { type: "product", confidence: 0.85, rule: "vessel" } as const;
  const starts = new Map([...names].map((name) => [name.split(" ")[0]!, name]));
  return doc.tokens.flatMap((token: Token): NameMention[] => {
    const name = starts.get(token.text);
    if (name === undefined || !doc.text.startsWith(name, token.start)) return [];
    let last = token.index;
    while (last < doc.tokens.length && doc.tokens[last]!.end < token.start + name.length) last++;
    if (doc.tokens[last]?.end !== token.start + name.length) return [];
    return [mentionOf(doc, { first: token.index, endToken: last + 1 }, found)];
  });
}
