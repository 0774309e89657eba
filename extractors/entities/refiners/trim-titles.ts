import { honorifics, titleHeads } from "../lexicon/titles.js";
import { mentionOf, type Refiner } from "../mention.js";

/** Takes titles off the front of people's names: *Ms Bowles*, *House Minority Leader Hakeem Jeffries*. */
export const trimTitles: Refiner = (doc, mentions) =>
  mentions.map((mention) => {
    if (mention.type !== "person") return mention;
    let { first } = mention;
    for (let i = first; i < mention.endToken - 1; i++) {
      const { norm } = doc.tokens[i]!;
      if (titleHeads.has(norm) || honorifics.has(norm)) first = i + 1;
    }
    return first === mention.first ? mention : mentionOf(doc, { first, endToken: mention.endToken }, mention);
  });
