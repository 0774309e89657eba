import type { Document } from "../../text/document.js";
import { tokenize } from "../../text/tokenize.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, withMentions } from "../mention.js";
import type { EntityOptions } from "../options.js";
import { PhraseList } from "../rules/phrase-list.js";

/** What the user laid down, over what was found: watched names, types of names, words that are no names. */
export function applyOptions(
  doc: Document,
  mentions: readonly NameMention[],
  options: EntityOptions,
): NameMention[] {
  const laidDown = [...watchedNames(doc, options), ...typedNames(doc, options)];
  // A longer name that the model found keeps its place: "Apple Bank" is not the watched "Apple".
  const strict = laidDown.filter(
    (own) =>
      !mentions.some(
        (other) => contains(other, own) && other.endToken - other.first > own.endToken - own.first,
      ),
  );
  const never = new Set(options.neverNames.map(fold));
  return withMentions(doc, strict, mentions).filter(
    ({ start, end, watched }) => watched !== undefined || !never.has(fold(doc.text.slice(start, end))),
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

function typedNames(doc: Document, { alwaysType }: EntityOptions): NameMention[] {
  const names = Object.entries(alwaysType);
  if (names.length === 0) return [];
  const list = new PhraseList<NameMention["type"]>();
  for (const [name, type] of names) {
    list.add(
      tokenize(name).map((token) => fold(token.text)),
      type,
    );
  }
  return list.mentions(doc, (type) => ({ type, confidence: 0.97, rule: "user-type" }));
}
