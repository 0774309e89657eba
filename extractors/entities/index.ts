import { z } from "zod";
import { Entity } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { numberFacts } from "../number-facts.js";
import { describeEntities } from "./describe.js";
import { findMentions } from "./find-mentions.js";
import { linkMentions } from "./linking/link-mentions.js";

/** Names in the article, joined into entities, with what the article says of them. */
export const entities = defineExtractor({
  name: "entities",
  version: "0.2.0",
  schema: z.array(Entity),
  extract: (doc) => numberFacts<Entity>("e", describeEntities(doc, linkMentions(doc, findMentions(doc)))),
});
