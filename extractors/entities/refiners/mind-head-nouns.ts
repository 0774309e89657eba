import { decisiveNouns } from "../lexicon/organization-words.js";
import type { NameMention, Refiner } from "../mention.js";

/** What ends in *Agency*, *Council* or *Holdings* is an organisation, not an event, a work, a product or a person. */
export const mindHeadNouns: Refiner = (doc, mentions) =>
  mentions.map((mention): NameMention => {
    const unsure = mention.type === "place" && mention.confidence < 0.5;
    const isRival =
      unsure || (mention.type !== "organization" && mention.type !== "place" && mention.type !== "group");
    const last = doc.tokens[mention.endToken - 1]!.norm;
    const isFirm = /^(?:SA|AB|AG|NV|ASA|Oyj|GmbH|PLC|plc)$/.test(doc.tokens[mention.endToken - 1]!.text);
    if (!isRival || mention.endToken - mention.first < 2 || !(isFirm || decisiveNouns.has(last)))
      return mention;
    return { ...mention, type: "organization", confidence: 0.8, rule: "head-noun" };
  });
