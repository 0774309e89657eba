import { postNominals } from "../lexicon/name-parts.js";
import { honorifics, titleHeads } from "../lexicon/titles.js";
import { mentionOf, type Refiner } from "../mention.js";

/** Takes titles off people's names: *Ms Lund*, *Deputy Council Leader Peter Lund*, *Ana Berg MP*. */
export const trimTitles: Refiner = (doc, mentions) =>
  mentions.map((mention) => {
    if (mention.type !== "person") return mention;
    let { first, endToken } = mention;
    while (endToken - first > 1 && postNominals.has(doc.tokens[endToken - 1]!.norm)) endToken--;
    for (let i = first; i < endToken - 1; i++) {
      const { norm } = doc.tokens[i]!;
      if (titleHeads.has(norm) || honorifics.has(norm)) first = i + 1;
    }
    const whole = first === mention.first && endToken === mention.endToken;
    return whole ? mention : mentionOf(doc, { first, endToken }, mention);
  });
