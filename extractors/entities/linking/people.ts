import { usualFirstName } from "../lexicon/first-name-variants.js";
import { nicknames } from "../lexicon/nicknames.js";
import type { Matcher } from "./cluster.js";
import type { NameForm } from "./name-form.js";
import { respells } from "./spelling.js";

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv", ","]);

/** Name tokens that count: no *Jr.*, no quoted nickname marks. */
const core = (form: NameForm): string[] => form.tokens.filter((token) => !suffixes.has(token));

/** Full names agree; a middle name or initial may be missing on one side. */
function same(a: NameForm, b: NameForm): boolean {
  const left = core(a);
  const right = core(b);
  if (left.join(" ") === right.join(" ")) return true;
  if (left.length < 2 || right.length < 2) return false;
  if (!respells(left.at(-1)!, right.at(-1)!)) return false;
  return sameFirst(left[0]!, right[0]!) && middlesAgree(left.slice(1, -1), right.slice(1, -1));
}

function sameFirst(a: string, b: string): boolean {
  if (usualFirstName(a) === usualFirstName(b) || respells(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nicknames.get(a) === b || nicknames.get(b) === a;
}

/** Middle names contradict each other only where both have one: *George W.* and *George H. W. Bush*. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a[0]![0] === b[0]![0];
}

/** A surname first, then a first name, then the middle of a longer name, then another spelling of the surname. */
function shortens(short: NameForm, long: NameForm): number {
  const part = core(short);
  const whole = core(long);
  if (part.length === 0 || part.length >= whole.length) return 0;
  const at = positionOf(part, whole);
  if (at === whole.length - part.length) return 1;
  if (at === 0) return 2;
  if (at > 0 || dropsSurname(part, whole)) return 3;
  if (part.length === 1) {
    if (respells(part[0]!, whole.at(-1)!)) return 4;
    if (nicknames.get(part[0]!) === whole[0]) return 5;
  }
  return 0;
}

/** *Pedro Rivas* for *Pedro M. Rivas Urrutia*: first name and the first of two surnames. */
const dropsSurname = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length === 2 && sameFirst(part[0]!, whole[0]!) && whole.slice(1, -1).includes(part[1]!);

/** Where `part` stands in `whole` as a run of tokens, −1 if nowhere. */
function positionOf(part: readonly string[], whole: readonly string[]): number {
  for (let at = whole.length - part.length; at >= 0; at--) {
    if (part.every((token, i) => token === whole[at + i])) return at;
  }
  return -1;
}

export const people: Matcher = { same, shortens };
