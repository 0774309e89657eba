import { countryOf } from "../linking/countries.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner } from "../mention.js";

/** Organisations before which the name of their country is a name of its own: *US Supreme Court*. */
const national: ReadonlySet<string> = new Set(
  "congress senate house supreme court constitution army navy air coast department state treasury embassy national marine marines attorney federal ministry parliament".split(
    " ",
  ),
);
const shortCountry = /^(?:US|U\.S\.|UK|U\.K\.|United)$/;

/** Cuts a country off the front of the organisation that the model ran together with it. */
export const splitNames: Refiner = (doc, mentions) =>
  mentions.flatMap((mention): NameMention[] => {
    if (mention.type !== "organization" && mention.type !== "work") return [mention];
    const words = doc.tokens
      .slice(mention.first, mention.endToken)
      .map((token) => fold(token.text).replaceAll(".", ""));
    for (const length of [2, 1]) {
      const key = words.slice(0, length).join(" ");
      const next = words[length];
      if (next === undefined || !national.has(next)) continue;
      if (!countryOf(key) || !shortCountry.test(doc.tokens[mention.first]!.text)) continue;
      const cut = mention.first + length;
      const country = { type: "place", confidence: mention.confidence, rule: "country-before-name" } as const;
      return [
        mentionOf(doc, { first: mention.first, endToken: cut }, country),
        mentionOf(doc, { first: cut, endToken: mention.endToken }, mention),
      ];
    }
    return [mention];
  });
