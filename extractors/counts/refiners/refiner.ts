import type { Finding } from "../figure.js";
import type { Scene } from "../scene.js";

/** Findings in, findings out, in text order. */
export interface Refiner {
  (findings: readonly Finding[], scene: Scene): Finding[];
  /** Why a finding that it drops is no count, for the trace. */
  reason?: string;
}

/** A refiner that drops what the predicate names; `reason` says why in the trace. */
export function dropping(reason: string, isNone: (finding: Finding, scene: Scene) => boolean): Refiner {
  const refine: Refiner = (findings, scene) => findings.filter((finding) => !isNone(finding, scene));
  return Object.assign(refine, { reason });
}
