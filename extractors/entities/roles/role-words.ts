import type { Token } from "../../text/document.js";
import { roleNouns } from "../lexicon/role-nouns.js";
import { honorifics, titleHeads } from "../lexicon/titles.js";

/** Whether a token, singular or plural, says what a person is. */
export function isRoleWord({ norm, pos }: Token): boolean {
  if (honorifics.has(norm)) return false;
  if (pos === "NOUN" && /.{3}(?:ists?|ologists?|women|men)$/.test(norm)) return true;
  return (
    roleNouns.has(norm) || titleHeads.has(norm) || (norm.endsWith("s") && roleNouns.has(norm.slice(0, -1)))
  );
}

/** Whether a role word names several people: *Senators*, *Reps.*, *spokesmen*. */
export const isPluralRole = (token: Token): boolean =>
  isRoleWord(token) &&
  (/(?:men|children)$/.test(token.norm) ||
    /^(?:sens|reps|govs|profs)\.?$/.test(token.norm) ||
    (token.norm.endsWith("s") && roleNouns.has(token.norm.slice(0, -1))));

/** *a Republican*, after the name. */
export const isPartyMember = ({ text }: Token): boolean =>
  /^(?:Republican|Democrat|Conservative|Tory|Liberal|Libertarian|Socialist|Communist|Independent)$/.test(
    text,
  );

const nominal = new Set(["ADJ", "NOUN", "PROPN", "NUM"]);

/** A token that may stand inside a noun phrase. */
export function isNominal(token: Token): boolean {
  if (nominal.has(token.pos) || isRoleWord(token)) return true;
  return (
    token.text === "-" ||
    token.text === "–" ||
    token.norm === "'s" ||
    token.norm === "'" ||
    token.norm === "&" ||
    token.norm === "then"
  );
}

const determiners = new Set(
  "the a an another his her its their our my your whose this that these those some".split(" "),
);

export const isDeterminer = ({ norm }: Token): boolean => determiners.has(norm);

const links = new Set("of for to at in with from on".split(" "));

/** A preposition that joins a role with what it is for: *envoy for Chad*. */
export const isLink = ({ norm }: Token): boolean => links.has(norm);
