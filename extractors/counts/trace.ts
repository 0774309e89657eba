import type { Context } from "../define.js";
import type { Finding, TokenRange } from "./figure.js";
import type { Refiner } from "./refiners/refiner.js";
import type { Scene } from "./scene.js";

export type Trace = Context<unknown>["trace"];

/** Tells that a rule read a number, and which rules passed it by before; `read` is `null` where none read it. */
export function traceReading(
  trace: NonNullable<Trace>,
  scene: Scene,
  at: number,
  read: Finding | null,
  passed: readonly string[],
): void {
  const rule = read === null ? "counts/none" : `counts/${read.rule}`;
  const result = read === null ? "no rule reads it" : `reads ${written(read)}`;
  const before = passed.length === 0 ? "" : `; passed by ${passed.join(", ")}`;
  trace({ ...offsets(scene, read ?? { first: at, end: at + 1 }), rule, outcome: result + before });
}

/** Tells which findings a refiner dropped or joined away, and why. */
export function traceDropped(
  trace: NonNullable<Trace>,
  { reason = "joined with another" }: Refiner,
  findings: readonly Finding[],
  kept: readonly Finding[],
  scene: Scene,
): void {
  const left = new Set(kept.map(({ first }) => first));
  for (const finding of findings) {
    if (!left.has(finding.first))
      trace({ ...offsets(scene, finding), rule: `counts/${finding.rule}`, outcome: `dropped: ${reason}` });
  }
}

function written({ value, min, max }: Finding): string {
  return value === null ? `${min ?? ""}..${max ?? ""}` : String(value);
}

function offsets({ tokens }: Scene, { first, end }: TokenRange): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
