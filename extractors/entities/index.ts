import { z } from "zod";
import { Entity, spanOf } from "../../schemas/index.js";
import { defineExtractor } from "../define.js";
import { type Draft, numberFacts } from "../number-facts.js";
import type { NameMention } from "./mention.js";
import { recognisedNames } from "./rules/recognised.js";

export const entities = defineExtractor({
  name: "entities",
  version: "0.1.0",
  schema: z.array(Entity),
  extract(doc) {
    const groups = new Map<string, NameMention[]>();
    for (const mention of recognisedNames(doc)) {
      const key = `${mention.type} ${doc.text.slice(mention.start, mention.end)}`;
      groups.set(key, [...(groups.get(key) ?? []), mention]);
    }
    const drafts = [...groups.values()].map(
      (mentions): Draft<Entity> => ({
        type: mentions[0]!.type,
        name: doc.text.slice(mentions[0]!.start, mentions[0]!.end),
        aliases: [],
        mentions: mentions.map(({ start, end }) => spanOf(doc.text, start, end)),
        roles: [],
        links: [],
        salience: 0.5,
        confidence: Math.max(...mentions.map((mention) => mention.confidence)),
        rule: "entities/model",
      }),
    );
    return numberFacts<Entity>("e", drafts);
  },
});
