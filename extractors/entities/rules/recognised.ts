import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import { recognise } from "../recogniser/recognise.js";

/** Below this probability a rare type is a guess: unknown names of several words are people, organisations or places far more often. */
const guess = 0.6;
const rare: ReadonlySet<EntityType> = new Set(["work", "event", "product"]);

/** The names that the trained model sees. */
export function recognisedNames(doc: Document): NameMention[] {
  const sentences = doc.sentences.map((sentence) => doc.tokens.slice(sentence.firstToken, sentence.endToken));
  return recognise(sentences).map(({ sentence, first, end, type, probability, core }) => {
    const offset = doc.sentences[sentence]!.firstToken;
    return {
      first: offset + first,
      endToken: offset + end,
      start: doc.tokens[offset + first]!.start,
      end: doc.tokens[offset + end - 1]!.end,
      type: rare.has(type) && probability < guess && end - first > 1 ? core : type,
      confidence: probability,
      rule: "model",
    };
  });
}
