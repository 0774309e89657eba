import type { Qualifier } from "../../../schemas/index.js";
import type { Figure } from "../figure.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Scene } from "../scene.js";

/** One way in which the language states a quantity. The first rule that reads something at a token has it. */
export interface Rule {
  id: string;
  read(scene: Scene, at: number): Omit<Figure, "rule"> | null;
}

/** A figure of one stated value. */
export function single(quantity: Quantity, qualifier: Qualifier | null = null): Omit<Figure, "rule"> {
  return { ...quantity, min: null, max: null, qualifier, noun: quantity.end };
}

/** A figure between two stated values; the span and the sign come from the quantity that is given. */
export function spread(quantity: Quantity, min: number, max: number): Omit<Figure, "rule"> {
  return { ...quantity, value: null, min, max, qualifier: "range", noun: quantity.end };
}
