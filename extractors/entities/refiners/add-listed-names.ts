import type { Refiner } from "../mention.js";
import { withMentions } from "../mention.js";
import { listedNames } from "../rules/listed-names.js";

/** Adds the countries and groups that the model left out. */
export const addListedNames: Refiner = (doc, mentions) => withMentions(doc, mentions, listedNames(doc));
