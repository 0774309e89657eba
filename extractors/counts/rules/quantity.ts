import { readQuantity } from "../quantities/read-quantity.js";
import { type Rule, single } from "./rule.js";

/** A number with its sign or unit, or alone: *$1.2 billion*, *3.5%*, *30 km*, *123 prisoners*. */
export const quantity: Rule = {
  id: "quantity",
  read(scene, at) {
    const found = readQuantity(scene, at);
    return found && single(found);
  },
};
