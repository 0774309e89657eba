import { contains, type Quote } from "../../../schemas/index.js";
import { boundBefore } from "../bounds.js";
import type { Finding } from "../figure.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { type Scene, wordAt } from "../scene.js";
import type { Refiner } from "./refiner.js";

/** Says whose figure each count is: the speaker of the innermost statement that holds it, else *according to X*. */
export const attribute: Refiner = (findings, scene) => {
  const quotes = [...scene.facts.quotes].sort((a, b) => lengthOf(a) - lengthOf(b));
  return findings.map((finding) => ({
    ...finding,
    attributedTo:
      speakerOf(finding, quotes, scene) ??
      namedSource(finding, scene) ??
      putterOf(finding, scene) ??
      believerOf(finding, scene),
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

/** The entity that is named first among the tokens, before a comma; a place only where it stands for its government. */
function entityIn(scene: Scene, from: number, to: number, mayBePlace = false): string | null {
  for (let at = from; at < to && wordAt(scene, at) !== ","; at++) {
    const token = scene.tokens[at];
    if (token === undefined || !scene.inName[at]) continue;
    const entity = scene.facts.entities.find(
      ({ type, mentions }) =>
        (mayBePlace || type !== "place") &&
        type !== "group" &&
        mentions.some((mention) => contains(mention, token)),
    );
    if (entity) return entity.id;
  }
  return null;
}

function describedSource(scene: Scene, at: number): string | null {
  const phrase = nounPhraseAt(scene, at);
  return phrase && scene.doc.text.slice(scene.tokens[phrase.first]!.start, scene.tokens[phrase.end - 1]!.end);
}

const longestObject = 14;
const putVerbs: ReadonlySet<string> = new Set(["put", "estimate", "place", "revise"]);
const moveVerbs: ReadonlySet<string> = new Set(["raise", "lower", "revise", "update"]);
const tolls: ReadonlySet<string> = new Set("toll tolls tally estimate estimates dead".split(" "));
const figures: ReadonlySet<string> = new Set(
  "number figure figures count total crowd turnout attendance damage losses cost it".split(" "),
);

/** *Organisers put the crowd at 250,000*, *the ministry raised the toll to 22*: the subject states the figure. */
function putterOf({ first, kind }: Finding, scene: Scene): string | null {
  const { tokens } = scene;
  let isToll = false;
  // *A survey put the party on 29%*
  let isFigure = kind === "percent" && /^(?:at|on)$/.test(wordAt(scene, first - 1));
  for (let at = first - 1; at > first - longestObject - 1; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]!.sentence) return null;
    isToll ||= tolls.has(token.norm);
    isFigure ||= isToll || figures.has(token.norm);
    const states = (isFigure && putVerbs.has(token.lemma)) || (isToll && moveVerbs.has(token.lemma));
    if (states && token.pos === "VERB") return subjectBefore(scene, at);
  }
  return null;
}

const beliefs: ReadonlySet<string> = new Set(
  "believe estimate reckon think say expect forecast predict project".split(" "),
);

/** *Israel believes 24 are alive*, *the bank expects that 40 will close*: where no statement was found. */
function believerOf({ first }: Finding, scene: Scene): string | null {
  let verb = (boundBefore(scene, first)?.first ?? first) - 1;
  if (wordAt(scene, verb) === "that") verb--;
  const token = scene.tokens[verb];
  const states = token?.pos === "VERB" && beliefs.has(token.lemma) && !/(?:ed|ing)$/.test(token.norm);
  return states ? subjectBefore(scene, verb) : null;
}

/** The noun phrase right before a verb and its auxiliaries: an entity that can speak, else its words. */
function subjectBefore(scene: Scene, verb: number): string | null {
  const { tokens } = scene;
  let last = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tokens[last]?.pos ?? "")) last--;
  // *a survey of 2,212 adults* **put**
  for (let at = last; at > last - 5; at--)
    if (wordAt(scene, at) === "of" && tokens[at + 1]?.pos === "NUM") last = at - 1;
  let first = last;
  const isPart = (at: number) =>
    tokens[at]?.sentence === tokens[verb]!.sentence && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.pos);
  if (!isPart(last)) return null;
  while (isPart(first - 1)) first--;
  const entity = entityIn(scene, first, last + 1, true);
  return entity ?? scene.doc.text.slice(tokens[first]!.start, tokens[last]!.end);
}
