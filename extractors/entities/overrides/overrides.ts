import { z } from "zod";
import { EntityType } from "../../../schemas/index.js";
import { fold } from "../linking/name-form.js";
import { type Named, NameIndex } from "../watchlist/name-index.js";

const Name = z.string().min(1);

/** What reviewers or users lay down about names. */
export const Overrides = z.strictObject({
  /** Texts that are never names; longer names that hold them stay. */
  never: z.array(Name).default([]),
  /** Texts that are names wherever they stand, and their type. */
  always: z.array(z.strictObject({ name: Name, type: EntityType })).default([]),
  /** Other names of one thing; `name` becomes the entity's name. */
  aliases: z.array(z.strictObject({ name: Name, alias: Name })).default([]),
});
export type Overrides = z.infer<typeof Overrides>;

/** A name with its aliases, and its type where it was laid down. */
export interface GivenName extends Named {
  name: string;
  aliases: string[];
  type?: EntityType;
}

/** Overrides, ready to be looked up. */
export class CompiledOverrides {
  /** Everything that `always` and `aliases` name. */
  readonly names: NameIndex<GivenName>;
  private readonly never: ReadonlySet<string>;
  private readonly byForm = new Map<string, string>();

  constructor({ never, always, aliases }: Overrides) {
    this.never = new Set(never.map(fold));
    const byName = new Map<string, GivenName>();
    const entryOf = (name: string): GivenName => {
      const known = byName.get(fold(name)) ?? { name, aliases: [] };
      byName.set(fold(name), known);
      return known;
    };
    const targets = new Map(aliases.map(({ name, alias }) => [fold(alias), name]));
    for (const { name, alias } of aliases) entryOf(lastTarget(name, targets)).aliases.push(alias);
    for (const { name, type } of always) entryOf(lastTarget(name, targets)).type ??= type;
    this.names = new NameIndex([...byName.values()]);
    for (const { name, aliases: others } of byName.values()) {
      if (others.length > 0) for (const form of [name, ...others]) this.byForm.set(fold(form), name);
    }
  }

  isNever(text: string): boolean {
    return this.never.has(fold(text));
  }

  /** The name that a form stands for, if aliases say so. */
  nameOf(form: string): string | undefined {
    return this.byForm.get(fold(form));
  }
}

/** Follows aliases of aliases; a circle ends where it began. */
function lastTarget(name: string, targets: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = name;
  while (targets.has(fold(at)) && !seen.has(fold(at))) {
    seen.add(fold(at));
    at = targets.get(fold(at))!;
  }
  return at;
}
