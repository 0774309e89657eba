import { type Refiner, withMentions } from "../mention.js";
import { listedNames } from "../rules/listed-names.js";
import { stateTags } from "../rules/state-tags.js";

/** Adds the countries, groups and abbreviated states that the model left out. */
export const addListedNames: Refiner = (doc, mentions) =>
  withMentions(doc, mentions, [...stateTags(doc), ...listedNames(doc)]);
