import type { Document, Token } from "../../text/document.js";
import { once } from "../../text/once.js";
import { knownOrganizations } from "../lexicon/known-organizations.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";

/** Organisations that a list or what stands behind them gives away: *Aston Villa*, *Harwick's Anna Berg*, *K17 rebels*. */
export const mindEmployers: Refiner = (doc, mentions) => {
  const typed = mentions.map((mention): NameMention => {
    if (longOrganizations().has(textOf(doc, mention)))
      return retyped(mention, "organization", "known-organization");
    return employs(doc, mention, mentions) ? retyped(mention, "organization", "employer") : mention;
  });
  const bands = doc.tokens.filter((token) => isBand(doc, token));
  const found = { type: "organization", confidence: 0.85, rule: "band" } as const;
  return withMentions(
    doc,
    typed,
    bands.map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, found)),
  );
};

const textOf = (doc: Document, { start, end }: NameMention): string => doc.text.slice(start, end);

/** Names of several words that mean nothing but an organisation: *Bank of America*, *Aston Villa*. */
const longOrganizations = once(
  (): ReadonlySet<string> => new Set([...knownOrganizations()].filter((name) => name.includes(" "))),
);

/** *Harwick's Anna Berg*: whose a full name is, is a firm or a club, unless the article has a person of that name. */
function employs(doc: Document, mention: NameMention, mentions: readonly NameMention[]): boolean {
  if (mention.type !== "person" || !/^['’]s$/.test(doc.tokens[mention.endToken]?.text ?? "")) return false;
  const own = textOf(doc, mention);
  return (
    mentions.some(
      ({ type, first, endToken }) =>
        type === "person" && first === mention.endToken + 1 && endToken - first > 1,
    ) && !mentions.some((other) => other.type === "person" && textOf(doc, other).endsWith(` ${own}`))
  );
}

/** *K17 rebels*: letters and digits before a word for armed people. */
const isBand = (doc: Document, { text, index }: Token): boolean =>
  /^(?=.*\d)\p{Lu}[\p{L}\d-]{1,5}$/u.test(text) &&
  /^(?:rebels?|militants?|fighters?|militia|insurgents?|guerrillas?|gang|movement)$/.test(
    doc.tokens[index + 1]?.norm ?? "",
  );
