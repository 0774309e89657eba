import { z } from "zod";
import { EntityType } from "../../schemas/index.js";
import { WatchEntry, WatchList } from "./watchlist/watch-list.js";

const compiled = new WeakMap<object, WatchList>();

/** A list is checked and compiled when it is first seen, not once an article: it may hold a million names. */
const CompiledWatchList = z.unknown().transform((value, context): WatchList => {
  if (value instanceof WatchList) return value;
  const known = typeof value === "object" && value !== null ? compiled.get(value) : undefined;
  if (known) return known;
  const entries = z.array(WatchEntry).safeParse(value);
  if (!entries.success || typeof value !== "object" || value === null) {
    context.addIssue({
      code: "custom",
      message: `not a watch-list: ${entries.error?.issues[0]?.message ?? value}`,
    });
    return z.NEVER;
  }
  const list = new WatchList(entries.data);
  compiled.set(value, list);
  return list;
});

/** What users and reviewers may lay down; it wins over the model. */
export const EntityOptions = z.strictObject({
  /** Things to watch for: `[{id, name, aliases, type}]`. Their mentions link to `id`. */
  watchlist: CompiledWatchList.optional(),
  /** The `source` of links into the watch-list. */
  watchlistName: z.string().min(1).default("watchlist"),
  /** Words that are never names, whatever the model says. */
  neverNames: z.array(z.string().min(1)).default([]),
  /** Names and the type that each has wherever it stands. */
  alwaysType: z.record(z.string(), EntityType).default({}),
  /** Names of one entity: the first gives it its name. */
  merges: z
    .array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) }))
    .default([]),
});
export type EntityOptions = z.infer<typeof EntityOptions>;
