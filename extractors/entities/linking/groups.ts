import { groups as groupTable } from "../lexicon/groups.js";
import type { Matcher } from "./cluster.js";
import { countryOfPeople } from "./countries.js";
import { fold, type NameForm } from "./name-form.js";

let byForm: Map<string, readonly string[]> | undefined;

/** The line of the group table that has a folded form, plural or not. */
function lineOf(key: string): readonly string[] | undefined {
  byForm ??= new Map(
    groupTable.flatMap((line) =>
      line.flatMap((form) => {
        const folded = fold(form).replaceAll("-", " - ");
        return [[folded, line] as const, [`${folded}s`, line] as const];
      }),
    ),
  );
  return byForm.get(key);
}

/** The forms of a people or group, the usual first. */
export const formsOfGroup = (key: string): readonly string[] | undefined =>
  countryOfPeople(key)?.people ?? lineOf(key);

const singular = (key: string): string => key.replace(/(?<=[^s])s$/, "");

/** Adjective, noun and plural of one people are one group. */
function same(a: NameForm, b: NameForm): boolean {
  if (singular(a.key) === singular(b.key)) return true;
  const left = formsOfGroup(a.key);
  return left !== undefined && left === formsOfGroup(b.key);
}

/** *Catholic* for *Roman Catholic*, *Ojibwe* for *White Earth Ojibwe Tribe*. */
function shortens(short: NameForm, long: NameForm): number {
  const part = singular(short.key).split(" ");
  const whole = long.tokens;
  if (part.length >= whole.length || formsOfGroup(short.key) || formsOfGroup(long.key)) return 0;
  const joined = ` ${singular(long.key)} `;
  return joined.includes(` ${part.join(" ")} `) ? 1 : 0;
}

export const groups: Matcher = { same, shortens };
