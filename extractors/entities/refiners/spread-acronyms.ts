import type { EntityType } from "../../../schemas/index.js";
import { abbreviates } from "../linking/acronyms.js";
import { formOf } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

const longTypes: ReadonlySet<EntityType> = new Set(["organization", "event", "work", "product"]);
const acronym = /^[\p{Lu}][\p{L}\p{N}&]{1,9}$/u;

/**
 * An acronym in brackets right after a name is another name of the same thing and has its type, wherever it stands:
 * *Main Intelligence Directorate (HUR)*.
 */
export const spreadAcronyms: Refiner = (doc, mentions) => {
  const types = new Map<string, EntityType>();
  for (const { type, endToken, first } of mentions) {
    const open = doc.tokens[endToken];
    const inside = doc.tokens[endToken + 1];
    const close = doc.tokens[endToken + 2];
    if (open?.text !== "(" || close?.text !== ")" || !inside || !longTypes.has(type)) continue;
    if (endToken - first >= 2 && acronym.test(inside.text) && capitals(inside.text) >= 2)
      types.set(inside.text, type);
  }
  const forms = mentions.map((mention) => ({ mention, form: formOf(doc, mention) }));
  const retyped = forms.map(({ mention, form }): NameMention => {
    const known = types.get(form.text);
    if (known)
      return known === mention.type ? mention : { ...mention, type: known, confidence: 0.9, rule: "acronym" };
    if (mention.type !== "place" && mention.type !== "person" && mention.type !== "product") return mention;
    const long = forms.find(
      (other) =>
        other.mention.type === "organization" &&
        form.tokens.length === 1 &&
        form.text.length >= 3 &&
        abbreviates(form, other.form),
    );
    return long ? { ...mention, type: "organization", confidence: 0.85, rule: "acronym" } : mention;
  });
  const missed = doc.tokens
    .filter(({ text }) => types.has(text))
    .map(({ index, text }) =>
      mentionOf(
        doc,
        { first: index, endToken: index + 1 },
        { type: types.get(text)!, confidence: 0.9, rule: "acronym" },
      ),
    );
  return withMentions(doc, retyped, missed);
};

const capitals = (text: string): number => text.replace(/[^\p{Lu}]/gu, "").length;
