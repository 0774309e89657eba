import type { Finding } from "../figure.js";
import type { Scene } from "../scene.js";

/** Findings in, findings out, in text order. */
export type Refiner = (findings: readonly Finding[], scene: Scene) => Finding[];

/** A refiner that drops what the predicate names. */
export const dropping =
  (isNone: (finding: Finding, scene: Scene) => boolean): Refiner =>
  (findings, scene) =>
    findings.filter((finding) => !isNone(finding, scene));
