import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { abbreviates } from "../linking/acronyms.js";
import { formOf, type NameForm } from "../linking/name-form.js";
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
  const typeOf = typesOfLongForms(forms);
  const retyped = forms.map(({ mention, form }): NameMention => {
    const known = types.get(form.text);
    if (known)
      return known === mention.type ? mention : { ...mention, type: known, confidence: 0.9, rule: "acronym" };
    if (mention.type === "group" || mention.type === "event" || mention.type === "work") return mention;
    const type = form.tokens.length === 1 && form.text.length >= 3 ? typeOf(form) : undefined;
    if (!type || type === mention.type) return mention;
    return { ...mention, type, confidence: 0.85, rule: "acronym" };
  });
  const organizations = forms.filter(({ mention }) => mention.type === "organization");
  const unseen = unseenAcronyms(doc, organizations);
  const missed = doc.tokens
    .filter(({ text }) => types.has(text))
    .map(({ index, text }) =>
      mentionOf(
        doc,
        { first: index, endToken: index + 1 },
        { type: types.get(text)!, confidence: 0.9, rule: "acronym" },
      ),
    );
  return withMentions(doc, retyped, [...missed, ...unseen]);
};

interface Formed {
  mention: NameMention;
  form: NameForm;
}

/** What a short form stands for: an organization first. Each form is compared once, however often it stands. */
function typesOfLongForms(forms: readonly Formed[]): (short: NameForm) => EntityType | undefined {
  const longs = new Map<string, Formed>();
  for (const one of forms) {
    const key = `${one.mention.type} ${one.form.key}`;
    if (longTypes.has(one.mention.type) && !longs.has(key)) longs.set(key, one);
  }
  const known = new Map<string, EntityType | undefined>();
  return (short) => {
    if (!known.has(short.text)) {
      const meant = [...longs.values()].filter(({ form }) => abbreviates(short, form));
      const types = meant.map(({ mention }) => mention.type);
      known.set(short.text, types.includes("organization") ? "organization" : types[0]);
    }
    return known.get(short.text);
  };
}

/** Initials of an organisation of the article that the model passed over: *NICR* beside *National Institute of Coastal Research*. */
function unseenAcronyms(doc: Document, organizations: readonly { form: NameForm }[]): NameMention[] {
  const longs = new Map(organizations.map(({ form }) => [form.key, form]));
  const known = new Map<string, boolean>();
  const isShort = (text: string, short: NameForm) => {
    if (!known.has(text))
      known.set(
        text,
        [...longs.values()].some((long) => abbreviates(short, long)),
      );
    return known.get(text)!;
  };
  return doc.tokens
    .filter(({ text }) => /^\p{Lu}{3,6}$/u.test(text))
    .map(({ index }) => mentionOf(doc, { first: index, endToken: index + 1 }, acronymRule))
    .filter((mention) => {
      const form = formOf(doc, mention);
      return isShort(form.text, form);
    });
}

const acronymRule = { type: "organization", confidence: 0.85, rule: "acronym" } as const;

const capitals = (text: string): number => text.replace(/[^\p{Lu}]/gu, "").length;
