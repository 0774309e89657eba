import type { ArticleRecord } from "../../../schemas/record.js";
import { daysName, qualifierLabels } from "../shell/labels.js";
import type { ShownFact } from "./shown-fact.js";

type Line = [label: string, value: string];

/** What a reviewer set, be it that there is none; else what was found. */
export const corrected = <T>(set: T | undefined, found: T): T => (set === undefined ? found : set);

/** The values of a fact for its card, corrections first. */
export function factValues({ raw, correction }: ShownFact, record: ArticleRecord): Line[] {
  const lines: [string, string | number | null | undefined][] = [];
  const named = (id: string | null) => record.entities.find((entity) => entity.id === id)?.name ?? id;
  if (raw === null || "mentions" in raw) {
    const entity = raw;
    lines.push(
      ["Also", entity?.aliases.join(", ")],
      ["Roles", entity?.roles.map((role) => role.text).join(", ")],
      ["Mentions", entity?.mentions.length],
      ["Merged into", correction?.mergeInto],
      ["Value", correction?.value],
      ["Speaker", correction?.speaker],
    );
  } else if ("predicate" in raw) {
    lines.push(
      ["Value", corrected(correction?.value, raw.value)],
      ["From", raw.min],
      ["To", raw.max],
      ["Qualifier", qualifierLabels[correction?.qualifier ?? raw.qualifier]],
      ["Unit", raw.currency ?? raw.unit],
      ["Of what", corrected(correction?.what, raw.what?.text)],
      ["Verb", raw.predicate && (raw.negated ? `not ${raw.predicate}` : raw.predicate)],
      ["Said by", named(raw.attributedTo)],
      ["Place", named(raw.placeId)],
    );
  } else if ("anchor" in raw) {
    lines.push(
      ["Value", corrected(correction?.value, raw.value)],
      ["Days", raw.interval && daysName(raw.interval.start, raw.interval.end)],
      ["Modifier", raw.modifier],
      ["Resolved by", raw.anchor],
    );
  } else {
    lines.push(
      ["Speaker", corrected(correction?.speaker, raw.speaker?.name)],
      ["Cue", raw.cue?.lemma],
      ["To", raw.addressee?.name],
      ["Via", raw.via?.name],
    );
  }
  return lines
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([label, value]) => [label, String(value)]);
}
