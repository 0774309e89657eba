import type { Document } from "../../text/document.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, withMentions } from "../mention.js";
import type { EntityOptions } from "../options.js";
import type { GivenName } from "../overrides/overrides.js";

/** What the user laid down, over what was found: watched names, types of names, words that are no names. */
export function applyOptions(
  doc: Document,
  mentions: readonly NameMention[],
  options: EntityOptions,
): NameMention[] {
  const laidDown = [...watchedNames(doc, options), ...givenNames(doc, mentions, options)];
  // A longer name that the model found keeps its place: "Apple Bank" is not the watched "Apple".
  const strict = laidDown.filter(
    (own) =>
      !mentions.some(
        (other) => contains(other, own) && other.endToken - other.first > own.endToken - own.first,
      ),
  );
  return withMentions(doc, strict, mentions).filter(
    ({ start, end, watched }) =>
      watched !== undefined || !options.overrides?.isNever(doc.text.slice(start, end)),
  );
}

const contains = (outer: NameMention, inner: NameMention): boolean =>
  outer.first <= inner.first && inner.endToken <= outer.endToken;

function watchedNames(doc: Document, { watchlist }: EntityOptions): NameMention[] {
  if (!watchlist) return [];
  return watchlist
    .find(doc)
    .map(({ first, endToken, entry }) =>
      mentionOf(
        doc,
        { first, endToken },
        { type: entry.type, confidence: 0.97, rule: "watchlist", watched: entry.id },
      ),
    );
}

/** Names of a type that was laid down, and aliases of a name whose type the article shows. */
function givenNames(
  doc: Document,
  mentions: readonly NameMention[],
  { overrides }: EntityOptions,
): NameMention[] {
  if (!overrides) return [];
  return overrides.names.find(doc).flatMap(({ first, endToken, entry }) => {
    const type = entry.type ?? typeHere(doc, mentions, entry);
    return type ? [mentionOf(doc, { first, endToken }, { type, confidence: 0.97, rule: "override" })] : [];
  });
}

function typeHere(doc: Document, mentions: readonly NameMention[], { name }: GivenName) {
  const key = fold(name);
  return mentions.find(({ start, end }) => fold(doc.text.slice(start, end)) === key)?.type;
}
