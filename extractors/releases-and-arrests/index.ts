import { z } from "zod";
import { defineExtractor, ordered } from "../define.js";
import { onePerWord } from "./refiners/one-per-word.js";
import { counted } from "./rules/counted.js";
import { named } from "./rules/named.js";
import { ReleasesAndArrests } from "./schema.js";

/** In order: where two rules report the same event, the first one wins. */
const rules = ordered({ counted, named });

export const releasesAndArrests = defineExtractor({
  name: "releases-and-arrests",
  version: "0.1.0",
  schema: z.array(ReleasesAndArrests),
  needs: ["entities", "dates", "counts"],
  lists: { rules },
  extract: (doc, facts, { lists }) => onePerWord(lists.rules.flatMap((rule) => rule(doc, facts))),
});

export default releasesAndArrests;
