import { z } from "zod";
import type { Extractor } from "./define.js";
import { changeList, type ListChanges, listChangesSchema, type Ordered } from "./lists.js";

/** What an extractor runs with: its options checked and filled, its lists as the user changed them. */
export interface Settings {
  options: unknown;
  lists: Readonly<Record<string, readonly unknown[]>>;
}

/** Settings are read when they are first seen, not once an article: they may hold lists of a million names. */
const known = new WeakMap<Extractor, WeakMap<object, Settings>>();
const nothing = {};

/**
 * Reads what a user set about an extractor: changes of its lists under their names, everything else its own options.
 * @throws {z.ZodError} with the path of each wrong value
 */
export function settingsOf(extractor: Extractor, given: unknown = nothing): Settings {
  if (typeof given !== "object" || given === null) return readSettings(extractor, given);
  const read = known.get(extractor) ?? new WeakMap<object, Settings>();
  known.set(extractor, read);
  const settings = read.get(given) ?? readSettings(extractor, given);
  read.set(given, settings);
  return settings;
}

function readSettings(extractor: Extractor, given: unknown): Settings {
  const lists = Object.entries<Ordered<unknown>>(extractor.lists ?? {});
  const { changes, rest } = split(extractor, given);
  const changesSchema = z.object(
    Object.fromEntries(lists.map(([name, list]) => [name, listChangesSchema(list).prefault({})])),
  );
  const checked = changesSchema.safeParse(changes);
  const options = (extractor.options ?? z.strictObject({})).safeParse(rest);
  const issues = [...(checked.error?.issues ?? []), ...(options.error?.issues ?? [])];
  if (issues.length > 0) throw new z.ZodError(issues);
  return {
    options: options.data,
    lists: Object.fromEntries(
      lists.map(([name, list]) => {
        const change: ListChanges = checked.data?.[name] ?? {};
        return [name, [...changeList(list, change).values()]];
      }),
    ),
  };
}

/** Parts what is said about lists from the options; an extractor without options takes no other key. */
function split(extractor: Extractor, given: unknown) {
  const all = z.record(z.string(), z.unknown()).parse(given);
  const isList = ([name]: [string, unknown]) => name in (extractor.lists ?? {});
  const entries = Object.entries(all);
  return {
    changes: Object.fromEntries(entries.filter(isList)),
    rest: Object.fromEntries(entries.filter((entry) => !isList(entry))),
  };
}
