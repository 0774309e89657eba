import { z } from "zod";
import { nearest } from "./nearest.js";

/** What an extractor works through in order (its rules, its refiners), by id. Users may change it. */
export type Ordered<T, Id extends string = string> = ReadonlyMap<Id, T>;

/** `dropLabels` → `drop-labels`, at the level of types. */
export type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Uncapitalize<First>}${Kebab<Rest>}`
    : `${Uncapitalize<First>}-${Kebab<Rest>}`
  : Name;

/** Members in the order given. Each is known to users by its name in kebab-case: `dropLabels` is `drop-labels`. */
export function ordered<T, Name extends string>(members: Readonly<Record<Name, T>>): Ordered<T, Kebab<Name>> {
  const kebab = (name: string) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Kebab<Name>;
  return new Map(Object.entries<T>(members).map(([name, member]) => [kebab(name), member]));
}

/** What a user changes about a list. */
export interface ListChanges<Id extends string = string> {
  /** Ids of members that are left out. */
  remove?: readonly Id[] | undefined;
  /** Each `id` is put right before another one, in this order. */
  move?: readonly { id: Id; before: Id }[] | undefined;
}

/** A list with members added (at its end), then some left out, then some moved. Ids that it lacks are passed over. */
export function changeList<T>(
  list: Ordered<T>,
  { remove = [], move = [] }: ListChanges,
  add: Ordered<T> = new Map(),
): Ordered<T> {
  const members = new Map([...list, ...add]);
  for (const id of remove) members.delete(id);
  for (const { id, before } of move) {
    const moved = members.get(id);
    if (moved === undefined || !members.has(before) || id === before) continue;
    members.delete(id);
    const entries = [...members];
    entries.splice([...members.keys()].indexOf(before), 0, [id, moved]);
    members.clear();
    for (const [key, member] of entries) members.set(key, member);
  }
  return members;
}

/** Checks changes of a list; a wrong id is refused with the one that was probably meant. */
export function listChangesSchema(list: Ordered<unknown>) {
  const id = z.string().superRefine((given, context) => {
    if (list.has(given)) return;
    const message = `there is no "${given}" in this list; ${nearest(given, [...list.keys()])}`;
    context.addIssue({ code: "custom", message });
  });
  return z.strictObject({
    remove: z.array(id).optional(),
    move: z.array(z.strictObject({ id, before: id })).optional(),
  });
}
