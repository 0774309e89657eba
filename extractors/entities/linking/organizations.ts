import { knownClubs } from "../lexicon/known-organizations.js";
import { companyEndings, companyNouns, organizationNouns } from "../lexicon/organization-words.js";
import { abbreviates } from "./acronyms.js";
import type { Matcher } from "./cluster.js";
import { countryOf, countryOfPeople } from "./countries.js";
import type { NameForm } from "./name-form.js";
import { respells, soundOf } from "./spelling.js";
import { thins } from "./thinned.js";

/** *State Department* and *Department of State*; *Relief Fund* and *Relief Funds*. */
function same(a: NameForm, b: NameForm): boolean {
  if (a.key === b.key) return true;
  return turned(a) === turned(b) || (a.tokens.length === b.tokens.length && differByEnding(a, b));
}

const turnable = new Set(["department", "ministry", "university", "office", "bank"]);

/** Puts *Department of State* as *state department*. */
function turned({ tokens, key }: NameForm): string {
  if (tokens.length > 2 && turnable.has(tokens[0]!) && tokens[1] === "of") {
    return [...tokens.slice(2).filter((token) => token !== "the"), tokens[0]].join(" ");
  }
  return key;
}

function differByEnding(a: NameForm, b: NameForm): boolean {
  const differing = a.tokens.flatMap((token, i) => (token === b.tokens[i] ? [] : [[token, b.tokens[i]!]]));
  if (differing.length !== 1) return false;
  const [left, right] = differing[0]!;
  if (`${left}s` === right || `${right}s` === left) return a.tokens.length > 1;
  const shorter = Math.min(left!.length, right!.length);
  return respells(left!, right!) && (shorter >= 7 || soundOf(left!) === soundOf(right!));
}

/** Acronyms, then beginnings (*Nordbank* for *Nordbank Holdings*), then the head (*the Committee*), then *Villa* and *Aston* for a club. */
function shortens(short: NameForm, long: NameForm): number {
  if (abbreviates(short, long)) return 1;
  const part = short.tokens;
  const whole = long.tokens;
  if (part.length >= whole.length) return 0;
  if (part.every((token, i) => token === whole[i])) {
    const rest = whole.slice(part.length);
    const isCompany = companyEndings.has(rest.at(-1)!) || companyNouns.has(rest.at(-1)!);
    if (isCompany && rest.length <= 3) return 1;
    if (beginsTail(rest) && !(chambers.has(short.key) && rest[0] !== "of")) return 2;
    return knownClubs().has(long.text) ? 4 : 0;
  }
  const skipped = whole.length - part.length;
  if (part.every((token, i) => token === whole[skipped + i])) {
    if (/^\p{Lu}{2,}$/u.test(short.text)) return 0; // an acronym is a name of its own
    if (chambers.has(short.key) && !isNational(whole.slice(0, skipped))) return 0;
    const isOwnParty = part.length > 1 && part.at(-1) === "party";
    return isOwnParty || (whole.includes("of") && whole.indexOf("of") < skipped) ? 0 : 3;
  }
  return thins(part, whole) ? 4 : 0;
}

/** Chambers and services are no short names of their committees and agencies. */
const chambers: ReadonlySet<string> = new Set(["house", "senate", "congress", "parliament", "navy", "army"]);

/** *Philippine* before *Senate*, *116th United States* before *Congress*; not *Trinamool*. */
const isNational = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      /^\d/.test(word) ||
      /^(?:united|states|national|federal|state|us|uk)$/.test(word) ||
      countryOfPeople(word) !== undefined ||
      countryOf(word) !== undefined,
  );

/** What a shorter name may leave out after its beginning. */
function beginsTail(rest: readonly string[]): boolean {
  const first = rest[0]!;
  if (first === "of" || first === "for" || first === "," || organizationNouns.has(first)) return true;
  return rest.length <= 2 && (organizationNouns.has(rest.at(-1)!) || countryOf(rest.join(" ")) !== undefined);
}

export const organizations: Matcher = { same, shortens };
