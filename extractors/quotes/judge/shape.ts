import type { Unit } from "../units.js";

/** A unit by its word if it is a function word or mark, else by its part of speech. */
export function shape(unit: Unit | undefined): string {
  if (unit === undefined) return "end";
  if (unit.stretch) return "quotation";
  if (unit.entity) return `name:${unit.entity.type}`;
  if (/^(?:NOUN|PROPN|ADJ|NUM|VERB|X|ADV)$/.test(unit.pos)) {
    const ending =
      unit.pos === "VERB" ? (/ing$/.test(unit.norm) ? "-ing" : /ed$/.test(unit.norm) ? "-ed" : "") : "";
    return `${unit.pos}${ending}`;
  }
  return unit.norm;
}
