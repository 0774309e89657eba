import type { Line } from "../line.js";

/** Words before a period and how many periods they step on. */
export interface Step {
  words: string;
  step: number;
}

/** The first of `steps` whose words stand at `at`. */
export function stepAt(line: Line, at: number, steps: readonly Step[]): { step: number; end: number } | null {
  for (const { words, step } of steps) {
    const parts = words.split(" ");
    if (parts.every((part, index) => line.word(at + index) === part)) return { step, end: at + parts.length };
  }
  return null;
}
