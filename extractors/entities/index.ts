import { z } from "zod";
import { Entity } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { numberFacts } from "../number-facts.js";
import { describeEntities } from "./describe.js";
import { findMentions, refiners } from "./find-mentions.js";
import { linkMentions } from "./linking/link-mentions.js";
import { mergeClusters } from "./linking/merge-clusters.js";
import { EntityOptions } from "./options.js";

export { entityKey } from "./entity-key.js";
export type { NameMention, Refiner } from "./mention.js";
export { overridesOf } from "./overrides/lexicon.js";
export type { Overrides } from "./overrides/overrides.js";
export { WatchEntry } from "./watchlist/watch-list.js";

/** Names in the article, joined into entities, with what the article says of them. */
export const entities = defineExtractor({
  name: "entities",
  version: "0.4.0",
  schema: z.array(Entity),
  options: EntityOptions,
  lists: { refiners },
  extract(doc, _facts, { options, lists, trace }) {
    const clusters = linkMentions(doc, findMentions(doc, lists.refiners, options, trace));
    return numberFacts<Entity>("e", describeEntities(doc, mergeClusters(clusters, options), options));
  },
});
