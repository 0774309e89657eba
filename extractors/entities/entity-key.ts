import type { Entity } from "../../schemas/index.js";
import { tokenize } from "../text/tokenize.js";
import { acronyms } from "./lexicon/acronyms.js";
import { companyEndings } from "./lexicon/organization-words.js";
import { formsOfGroup } from "./linking/groups.js";
import { fold } from "./linking/name-form.js";

type Keyed = Pick<Entity, "type" | "name" | "links">;

const gazetteers: readonly string[] = ["iso3166", "geonames"];

/**
 * A key that joins one entity's names across articles, stable between runs and versions of the model. What a user's own list
 * or a gazetteer knows goes by its id (`watchlist:w1`, `iso3166:BY`, `geonames:625144`; a people by its country,
 * `group/iso3166:BY`), all else by type and name: folded, without article, middle initials and company endings, known
 * acronyms written out (`organization/world health organization`). Two people of one name share a key.
 */
export function entityKey({ type, name, links }: Keyed): string {
  const own = links.find(({ source }) => !gazetteers.includes(source));
  if (own) return `${own.source}:${own.id}`;
  const known = links[0];
  if (known) return type === "place" ? `${known.source}:${known.id}` : `${type}/${known.source}:${known.id}`;
  return `${type}/${canonicalName(type, name)}`;
}

function canonicalName(type: Entity["type"], name: string): string {
  const words = tokenize(name)
    .map(({ text }) => fold(text).replaceAll(".", "") || text)
    .filter((word, i) => !(i === 0 && word === "the" && type !== "work"));
  if (type === "person") return words.filter((word, i) => !isMiddleInitial(word, i, words)).join(" ");
  if (type === "group")
    return formsOfGroup(words.join(" "))?.[0]?.toLowerCase() ?? words.join(" ").replace(/(?<=[^s])s$/, "");
  if (type !== "organization") return words.join(" ");
  let end = words.length;
  while (end > 1 && companyEndings.has(words[end - 1]!)) end--;
  const short = words.slice(0, end).join(" ");
  return acronyms.get(short) ?? short;
}

const isMiddleInitial = (word: string, i: number, words: readonly string[]): boolean =>
  word.length === 1 && i > 0 && i < words.length - 1;
