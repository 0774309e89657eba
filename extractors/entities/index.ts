import { z } from "zod";
import { Entity, spanOf } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { type Draft, numberFacts } from "../number-facts.js";
import { findMentions } from "./find-mentions.js";
import { fullName, otherNames } from "./linking/full-name.js";
import { linkMentions } from "./linking/link-mentions.js";

export const entities = defineExtractor({
  name: "entities",
  version: "0.1.0",
  schema: z.array(Entity),
  extract(doc) {
    const drafts = linkMentions(doc, findMentions(doc)).map((cluster): Draft<Entity> => {
      const name = fullName(cluster);
      return {
        type: cluster.type,
        name,
        aliases: otherNames(cluster, name),
        mentions: cluster.mentions.map(({ mention }) => spanOf(doc.text, mention.start, mention.end)),
        roles: [],
        links: [],
        salience: 0.5,
        confidence: Math.max(...cluster.mentions.map(({ mention }) => mention.confidence)),
        rule: `entities/${cluster.mentions[0]!.mention.rule}`,
      };
    });
    return numberFacts<Entity>("e", drafts);
  },
});
