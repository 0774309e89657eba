import { EntityType, type LexiconEntry } from "../../../schemas/index.js";
import type { Overrides } from "./overrides.js";

/** The reviewers' lexicon as the option `overrides` of the entities extractor takes it. Entries without a sense are left out. */
export function overridesOf(entries: readonly LexiconEntry[]): Overrides {
  const overrides: Overrides = { never: [], always: [], aliases: [] };
  for (const { kind, text, value } of entries) {
    if (kind === "never-a-name") overrides.never.push(text);
    else if (kind === "always-type") {
      const type = EntityType.safeParse(value);
      if (type.success) overrides.always.push({ name: text, type: type.data });
    } else if (value) overrides.aliases.push({ name: value, alias: text });
  }
  return overrides;
}
