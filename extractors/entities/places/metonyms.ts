import type { Document } from "../../text/document.js";
import { actingVerbs, addressingVerbs } from "../lexicon/acting-verbs.js";
import type { NameMention } from "../mention.js";

const between = new Set(["AUX", "ADV", "PART"]);
const locative = new Set(
  "in at from to near of into across around through throughout outside inside within via for and , over".split(
    " ",
  ),
);

/**
 * Whether a country or capital acts here, or is acted upon as governments are: it is the subject of a verb for what
 * governments and teams do, or the object of one that has such objects.
 */
export function isMetonym(doc: Document, mention: NameMention): boolean {
  const before = doc.tokens[mention.first - 1];
  const sentence = doc.sentences[doc.tokens[mention.first]!.sentence]!;
  if (
    before &&
    before.index >= sentence.firstToken &&
    before.pos === "VERB" &&
    addressingVerbs.has(before.lemma)
  )
    return true;
  if (before && before.index >= sentence.firstToken && locative.has(before.norm)) return false;
  let at = mention.endToken;
  while (at < sentence.endToken && at < mention.endToken + 4 && between.has(doc.tokens[at]!.pos)) at++;
  const verb = doc.tokens[at];
  if (!verb || at >= sentence.endToken || verb.pos !== "VERB") return false;
  return actingVerbs.has(verb.lemma);
}
