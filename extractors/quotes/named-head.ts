import { institutionNouns } from "./lexicon/words.js";
import type { NounPhrase } from "./noun-phrases.js";
import type { Unit } from "./units.js";

/** *Judge Ruiz QC* · *the Example Press news agency*: the name that the head of the phrase only rounds off. */
export function namedHead(units: readonly Unit[], { from, head }: NounPhrase): number {
  const last = units[head];
  if (!last || last.entity) return head;
  const before = units[head - 1];
  if (head - 1 < from || !before) return head;
  if (last.pos === "PROPN" && !institutionNouns.has(last.norm) && before.entity?.type === "person")
    return head - 1;
  const label = institutionNouns.has(last.norm) || last.norm === "service";
  const named = /^(?:news|press)$/.test(before.norm) ? head - 2 : head - 1;
  return label && named >= from && units[named]!.entity?.type === "organization" ? named : head;
}
