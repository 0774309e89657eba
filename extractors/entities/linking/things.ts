import { stormWords } from "../lexicon/name-patterns.js";
import { abbreviates } from "./acronyms.js";
import type { Matcher } from "./cluster.js";
import type { NameForm } from "./name-form.js";

function same(a: NameForm, b: NameForm): boolean {
  if (a.key === b.key) return true;
  const storms = stormWords.has(a.tokens[0]!) && stormWords.has(b.tokens[0]!);
  return storms && a.tokens.slice(1).join(" ") === b.tokens.slice(1).join(" ");
}

/** Events, products and works: *Elsa* for *Hurricane Elsa*, *the Constitution* for *Constitution of …*. */
function shortens(short: NameForm, long: NameForm): number {
  if (abbreviates(short, long)) return 1;
  const part = short.tokens;
  const whole = long.tokens;
  if (part.length >= whole.length) return 0;
  const skipped = whole.length - part.length;
  if (part.every((token, i) => token === whole[skipped + i])) return 2;
  return part.every((token, i) => token === whole[i]) ? 3 : 0;
}

export const things: Matcher = { same, shortens };
