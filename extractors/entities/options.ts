import { z } from "zod";
import { CompiledOverrides, Overrides } from "./overrides/overrides.js";
import { WatchEntry, WatchList } from "./watchlist/watch-list.js";

/**
 * A list is checked and compiled when it is first seen, not once an article: it may hold a million names. Keep the
 * same object from article to article.
 */
function compiledOnce<Given, Compiled extends object>(
  schema: z.ZodType<Given>,
  compile: (given: Given) => Compiled,
  what: string,
) {
  const known = new WeakMap<object, Compiled>();
  return z.unknown().transform((value, context): Compiled => {
    const object = typeof value === "object" && value !== null ? value : undefined;
    const before = object && known.get(object);
    if (before) return before;
    const given = schema.safeParse(value);
    if (!given.success || !object) {
      for (const { message, path } of given.error?.issues ?? [{ message: "expected a list", path: [] }]) {
        context.addIssue({ code: "custom", message: `not ${what}: ${message}`, path });
      }
      return z.NEVER;
    }
    const compiled = compile(given.data);
    known.set(object, compiled);
    return compiled;
  });
}

/** What users and reviewers may lay down; it wins over the model. */
export const EntityOptions = z.strictObject({
  /** Things to watch for: `[{id, name, aliases, type}]`. Their mentions link to `id`. */
  watchlist: compiledOnce(
    z.array(WatchEntry),
    (entries) => new WatchList(entries),
    "a watch-list",
  ).optional(),
  /** The `source` of links into the watch-list. */
  watchlistName: z.string().min(1).default("watchlist"),
  /** What reviewers taught: `{never: [text], always: [{name, type}], aliases: [{name, alias}]}`. */
  overrides: compiledOnce(Overrides, (given) => new CompiledOverrides(given), "overrides").optional(),
});
export type EntityOptions = z.infer<typeof EntityOptions>;
