import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { once } from "../../text/once.js";
import { tokenize } from "../../text/tokenize.js";
import { clearCounties } from "../lexicon/counties.js";
import { countries } from "../lexicon/countries.js";
import { groups } from "../lexicon/groups.js";
import { knownOrganizations } from "../lexicon/known-organizations.js";
import { sureOrganizations, surePlaces } from "../lexicon/sure-names.js";
import { sureThings } from "../lexicon/sure-things.js";
import { fold } from "../linking/name-form.js";
import type { NameMention } from "../mention.js";
import { PhraseList } from "./phrase-list.js";

interface Listed {
  type: EntityType;
  confidence: number;
  rule: string;
}

const country: Listed = { type: "place", confidence: 0.9, rule: "listed-country" };
const place: Listed = { type: "place", confidence: 0.85, rule: "listed-place" };
const organization: Listed = { type: "organization", confidence: 0.9, rule: "listed-organization" };
const thing = (type: EntityType): Listed => ({ type, confidence: 0.9, rule: "sure-thing" });
const known: Listed = { type: "organization", confidence: 0.8, rule: "known-organization" };
const group: Listed = { type: "group", confidence: 0.93, rule: "listed-group" };

/** Organisations by names of several words, as they are written: *The National* is none where it is *the national*. */
const longNames = once(
  (): ReadonlySet<string> =>
    new Set(
      [...knownOrganizations()].filter(
        (name) => /^\p{Lu}\S+ \p{Lu}/u.test(name) && !/^(?:U\.S\.|US|UK|The) /.test(name),
      ),
    ),
);

let list: PhraseList<Listed> | undefined;

/** Countries first, so that *Philippines* is no plural of *Philippine*. */
function build(): PhraseList<Listed> {
  const built = new PhraseList<Listed>();
  const add = (name: string, value: Listed) =>
    built.add(
      tokenize(name).map((token) => fold(token.text)),
      value,
    );
  for (const [name, type] of sureThings) add(name, thing(type));
  for (const name of sureOrganizations) add(name, organization);
  for (const name of [...surePlaces, ...clearCounties]) add(name, place);
  for (const { names } of countries) for (const name of names) add(name, country);
  for (const form of [...countries.flatMap(({ people }) => people), ...groups.flat()]) {
    add(form, group);
    add(`${form}s`, group);
  }
  for (const name of longNames()) add(name, known);
  return built;
}

/** Countries, groups, sure organisations and places of the near-closed lists, wherever they stand with a capital. */
export function listedNames(doc: Document): NameMention[] {
  list ??= build();
  return list
    .mentions(doc, (value) => value)
    .filter(({ rule, start, end }) => asWritten(rule)?.has(doc.text.slice(start, end)) ?? true);
}

/** The names of a rule that must stand as they are listed, capitals and all. */
const asWritten = (rule: string): { has(name: string): boolean } | undefined =>
  rule === known.rule ? longNames() : rule === "sure-thing" ? sureThings : undefined;
