import type { Finding } from "../figure.js";
import type { Scene } from "../scene.js";
import { dropping } from "./refiner.js";

/** Numbers inside names (*G7*, *Boeing 737*) and inside dates are theirs. */
export const dropOwned = dropping(
  "part of a name or date",
  (finding, scene) => isNamed(finding, scene) || isDated(finding, scene),
);

/** A sign or unit may be a name (*US$5*); the number itself may not. */
function isNamed({ first, end, kind }: Finding, scene: Scene): boolean {
  const owned = scene.inName.subarray(first, end);
  return kind === "cardinal" ? owned.includes(1) : !owned.includes(0);
}

/** A stated sign or unit outweighs a date reading of the same number. */
function isDated({ first, end, kind, qualifier }: Finding, scene: Scene): boolean {
  if (kind !== "cardinal") return false;
  const owned = scene.inDate.subarray(first, end);
  return qualifier === "vague" ? !owned.includes(0) : owned.includes(1);
}
