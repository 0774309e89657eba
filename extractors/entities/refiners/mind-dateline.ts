import type { EntityType, Range } from "../../../schemas/index.js";
import type { Dateline } from "../../text/dateline.js";
import type { Document } from "../../text/document.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";

/** *ROME, March 3 (Reuters) –*, *PARIS/LONDON (AP) —*: names that the model often passes over where no sentence holds them. */
export const mindDateline: Refiner = (doc, mentions) => {
  if (!doc.dateline) return [...mentions];
  const named = [...filedFrom(doc, doc.dateline), ...filedBy(doc, doc.dateline)];
  const unsaid = named.filter((name) => !mentions.some((other) => holdsAll(other, name)));
  return withMentions(doc, unsaid, mentions);
};

/** The model is believed where it finds the same, or more than it: *UNITED NATIONS*. */
const holdsAll = (other: NameMention, name: NameMention): boolean =>
  other.first <= name.first &&
  other.endToken >= name.endToken &&
  (other.type === name.type || name.endToken - name.first > 1);

/** Cities with a stroke between them, then the state or country. */
function filedFrom(doc: Document, { place, agency, start }: Dateline & Range): NameMention[] {
  return [...(place ?? "").matchAll(/[^,/[\]]+/g)].flatMap((part) => {
    const found = over(doc, start + part.index, part[0], "place");
    return found.filter((mention) => agency !== undefined || isKnown(doc, mention));
  });
}

/** The agency in brackets or between strokes. */
function filedBy(doc: Document, { agency, start, end }: Dateline & Range): NameMention[] {
  const written = agency && /[(/]([^()/]+)[)/]/.exec(doc.text.slice(start, end));
  return written ? over(doc, start + written.index + 1, written[1]!, "organization") : [];
}

function over(doc: Document, start: number, words: string, type: EntityType): NameMention[] {
  const tokens = doc.tokens.filter((token) => token.start >= start && token.end <= start + words.length);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const range = { first: first.index, endToken: last.index + 1 };
  return [mentionOf(doc, range, { type, confidence: 0.95, rule: "dateline" })];
}

function isKnown(doc: Document, { first, endToken }: NameMention): boolean {
  const words = doc.tokens.slice(first, endToken).map(({ text }) => fold(text));
  return placesNamed(words.join(" ")).length > 0;
}
