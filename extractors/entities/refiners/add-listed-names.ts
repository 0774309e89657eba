import type { Document } from "../../text/document.js";
import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { type NameMention, type Refiner, retyped, withMentions } from "../mention.js";
import { headedNames } from "../rules/headed-names.js";
import { listedNames } from "../rules/listed-names.js";
import { shortForms } from "../rules/short-forms.js";
import { stateTags } from "../rules/state-tags.js";

/**
 * Adds the countries, groups and organisations that the model left out; state tags win over it: *D-Conn.* is no person. So do listed
 * names of which the model has only parts: *Bosnia* + *Herzegovina*.
 */
export const addListedNames: Refiner = (doc, found) => {
  const listed = listedNames(doc);
  const mentions = withSureTypes(found, listed);
  const whole = listed.filter((name) => {
    const over = mentions.filter((other) => other.first < name.endToken && name.first < other.endToken);
    return over.length > 0 && over.every((other) => isPartOf(other, name));
  });
  const headed = headedNames(doc);
  const grown = headed.filter((name) => growsFrom(doc, name, mentions));
  return withMentions(doc, withMentions(doc, [...stateTags(doc), ...whole, ...grown], mentions), [
    ...listed,
    ...shortForms(doc),
    ...headed,
  ]);
};

/** What the model found is what the list of things says it is. */
function withSureTypes(mentions: readonly NameMention[], listed: readonly NameMention[]): NameMention[] {
  const things = new Map(
    listed.filter(({ rule }) => rule === "sure-thing").map((name) => [name.first, name]),
  );
  const bodies = new Map(
    listed.filter(({ rule }) => rule === "listed-organization").map((name) => [name.first, name]),
  );
  return mentions.map((mention) => {
    const thing =
      things.get(mention.first) ?? (mention.type === "person" ? undefined : bodies.get(mention.first));
    return thing?.endToken === mention.endToken ? retyped(mention, thing.type, thing.rule) : mention;
  });
}

/** A people, a county or a city of which the model saw no more: *Nigerian* + *Exchange*, *Lake County* + *Sheriff's Office*. */
function growsFrom(doc: Document, name: NameMention, mentions: readonly NameMention[]): boolean {
  if (name.type !== "organization") return false;
  const over = mentions.filter((other) => other.first < name.endToken && name.first < other.endToken);
  if (over.length !== 1 || over[0]!.first !== name.first || over[0]!.endToken >= name.endToken) return false;
  const { type, start, end } = over[0]!;
  if (type === "group") return true;
  const key = fold(doc.text.slice(start, end)).replaceAll(".", "");
  return type === "place" && countryOf(key) === undefined;
}

const isPartOf = (part: NameMention, whole: NameMention): boolean =>
  part.first >= whole.first &&
  part.endToken <= whole.endToken &&
  part.endToken - part.first < whole.endToken - whole.first;
