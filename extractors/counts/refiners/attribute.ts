import { contains, type Quote } from "../../../schemas/index.js";
import type { Finding } from "../figure.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Says whose figure each count is: the speaker of the innermost statement that holds it, else *according to X*. */
export const attribute: Refiner = (findings, scene) => {
  const quotes = [...scene.facts.quotes].sort((a, b) => lengthOf(a) - lengthOf(b));
  return findings.map((finding) => ({
    ...finding,
    attributedTo: speakerOf(finding, quotes, scene) ?? namedSource(finding, scene),
  }));
};

function lengthOf(quote: Quote): number {
  return quote.content.reduce((sum, span) => sum + span.end - span.start, 0);
}

/** `quotes` with the shortest first. */
function speakerOf({ first }: Finding, quotes: readonly Quote[], scene: Scene): string | null {
  const token = scene.tokens[first]!;
  const quote = quotes.find(({ content }) => content.some((span) => contains(span, token)));
  return quote?.speaker ? (quote.speaker.entityId ?? quote.speaker.name) : null;
}

/** *according to health officials*, anywhere in the sentence. */
function namedSource({ first }: Finding, scene: Scene): string | null {
  const sentence = scene.doc.sentences[scene.tokens[first]!.sentence]!;
  for (let at = sentence.firstToken; at < sentence.endToken - 2; at++) {
    if (wordAt(scene, at) !== "according" || wordAt(scene, at + 1) !== "to") continue;
    return entityIn(scene, at + 2, at + 8) ?? describedSource(scene, at + 2);
  }
  return null;
}

/** The entity that is named first among the tokens, before a comma. */
function entityIn(scene: Scene, from: number, to: number): string | null {
  for (let at = from; at < to && wordAt(scene, at) !== ","; at++) {
    const token = scene.tokens[at];
    if (token === undefined || !scene.inName[at]) continue;
    const entity = scene.facts.entities.find(
      ({ type, mentions }) =>
        type !== "place" && type !== "group" && mentions.some((mention) => contains(mention, token)),
    );
    if (entity) return entity.id;
  }
  return null;
}

function describedSource(scene: Scene, at: number): string | null {
  const phrase = nounPhraseAt(scene, at);
  return phrase && scene.doc.text.slice(scene.tokens[phrase.first]!.start, scene.tokens[phrase.end - 1]!.end);
}
