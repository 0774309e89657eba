import type { Count, DateFact, Entity, Quote } from "../schemas/index.js";
import { firstStart } from "../schemas/index.js";

type Fact = Entity | Count | DateFact | Quote;

/** A fact before it has its id. */
export type Draft<T extends Fact> = Omit<T, "id">;

/** Sorts facts by first appearance and numbers them: `e1`, `e2`, … */
export function numberFacts<T extends Fact>(letter: "e" | "c" | "d" | "q", drafts: readonly Draft<T>[]): T[] {
  const start = (draft: Draft<T>) => firstStart(draft as T);
  return [...drafts]
    .sort((a, b) => start(a) - start(b))
    .map((draft, index) => ({ id: `${letter}${index + 1}`, ...draft }) as T);
}
