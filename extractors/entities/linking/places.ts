import { kindByLastWord } from "../lexicon/place-kinds.js";
import { cityVariants, placeNouns } from "../lexicon/place-words.js";
import { stateByAbbreviation } from "../lexicon/us-states.js";
import { placesNamed } from "../places/gazetteer.js";
import { abbreviates } from "./acronyms.js";
import type { Matcher } from "./cluster.js";
import { countryOf } from "./countries.js";
import type { NameForm } from "./name-form.js";
import { respells } from "./spelling.js";
import { thins } from "./thinned.js";

function same(a: NameForm, b: NameForm): boolean {
  if (a.key === b.key) return true;
  const left = countryOf(a.key);
  const right = countryOf(b.key);
  if (left || right) return left === right;
  const variant = (key: string) => cityVariants.get(key) ?? stateByAbbreviation.get(key) ?? key;
  if (variant(a.key) === variant(b.key)) return true;
  return a.tokens.length === b.tokens.length && a.tokens.every((token, i) => respells(token, b.tokens[i]!));
}

/** *NSW*; *the Atlantic*; *the Cathedral*. Never a place of its own for a longer name that begins with it: *Kyiv region*, *Kent County* + *Jail*. */
function shortens(short: NameForm, long: NameForm): number {
  const part = short.tokens;
  const whole = long.tokens;
  if (countryOf(short.key) || countryOf(long.key))
    return abbreviates(short, long) && !countryOf(short.key) ? 1 : 0;
  if (abbreviates(short, long)) return 1;
  if (part.length >= whole.length) return 0;
  if (part.every((token, i) => token === whole[i])) {
    const rest = whole.slice(part.length);
    const droppable = rest.every((token) => placeNouns.has(token) || token === ",");
    const isWhole = kindByLastWord.has(part.at(-1)!) || placesNamed(short.key).length > 0;
    return droppable && !isWhole ? 2 : 0;
  }
  const skipped = whole.length - part.length;
  const isHead = part.every((token, i) => token === whole[skipped + i]);
  if (isHead && part.length === 1 && placeNouns.has(part[0]!)) return 3;
  return thins(part, whole) ? 4 : 0;
}

export const places: Matcher = { same, shortens };
