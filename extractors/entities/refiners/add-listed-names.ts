import { type Refiner, withMentions } from "../mention.js";
import { listedNames } from "../rules/listed-names.js";
import { stateTags } from "../rules/state-tags.js";

/** Adds the countries and groups that the model left out; state tags win over it: *D-Conn.* is no person. */
export const addListedNames: Refiner = (doc, mentions) =>
  withMentions(doc, withMentions(doc, stateTags(doc), mentions), listedNames(doc));
