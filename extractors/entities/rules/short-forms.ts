import type { Document } from "../../text/document.js";
import { mentionOf, type NameMention } from "../mention.js";

/** Institutions that go by their noun alone, with a capital. */
const institutions =
  /^(?:Alliance|Army|Assembly|Coalition|Commission|Congress|Council|Court|Embassy|House|Legislature|Ministry|Navy|Parliament|Senate|Tribunal)$/;

/** *the Court*, *the Legislature*: the capital after a lower-case article makes the noun a name. */
export function shortForms(doc: Document): NameMention[] {
  return doc.tokens.flatMap(({ text, index }): NameMention[] => {
    if (!institutions.test(text) || doc.tokens[index - 1]?.text !== "the") return [];
    if (/^(?:\p{Lu}.*|of|for)$/u.test(doc.tokens[index + 1]?.text ?? "")) return [];
    return [
      mentionOf(
        doc,
        { first: index, endToken: index + 1 },
        { type: "organization", confidence: 0.85, rule: "short-form" },
      ),
    ];
  });
}
