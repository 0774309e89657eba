import { type Entity, type Mention, spanOf } from "../../../schemas/index.js";
import type { Facts } from "../../define.js";
import type { Document, Token } from "../../text/document.js";
import { verbs } from "../lexicon/actions.js";
import type { ReleasesAndArrests } from "../schema.js";
import { actor, isPassive, sentenceTokens } from "../sentence-parts.js";

/** *Police arrested Ana Ruiz*, *opposition leader Ana Ruiz was released*. */
export function named(doc: Document, facts: Facts): ReleasesAndArrests[] {
  const persons = facts.entities.filter((entity) => entity.type === "person");
  return persons.flatMap((person) =>
    person.mentions.flatMap((mention) => arrestOf(doc, facts, person, mention)),
  );
}

function arrestOf(doc: Document, facts: Facts, person: Entity, mention: Mention): ReleasesAndArrests[] {
  const tokens = sentenceTokens(doc, mention.start);
  const at = activeVerbBefore(tokens, mention) ?? passiveVerbAfter(tokens, mention);
  if (at === null) return [];
  const verb = tokens[at]!;
  const date = facts.dates.find(
    ({ span }) => span.start >= tokens[0]!.start && span.end <= tokens.at(-1)!.end,
  );
  return [
    {
      action: verbs.get(verb.lemma)!,
      span: spanOf(doc.text, verb.start, verb.end),
      countId: null,
      whom: person.name,
      by: actor(facts, tokens, at, !isPassive(tokens, at)),
      placeId: null,
      dateId: date?.id ?? null,
      confidence: 0.75,
      rule: "releases-and-arrests/named",
    },
  ];
}

const isAction = (token: Token | undefined) => token?.pos === "VERB" && verbs.has(token.lemma);

/** *Arrested [opposition leader] Ana Ruiz*: the verb, then at most three words of a title. */
function activeVerbBefore(tokens: readonly Token[], mention: Mention): number | null {
  const name = tokens.findIndex((token) => token.start === mention.start);
  for (let at = name - 1; at >= Math.max(0, name - 4); at--) {
    if (isAction(tokens[at])) return isPassive(tokens, at) ? null : at;
    if (!["NOUN", "PROPN", "ADJ"].includes(tokens[at]!.pos)) return null;
  }
  return null;
}

/** *Ana Ruiz was [later] released*: nothing but auxiliaries, adverbs and negation-free words between. */
function passiveVerbAfter(tokens: readonly Token[], mention: Mention): number | null {
  const after = tokens.findIndex((token) => token.start >= mention.end);
  for (let at = after; at !== -1 && at < Math.min(tokens.length, after + 5); at++) {
    if (isAction(tokens[at])) return isPassive(tokens, at) ? at : null;
    const between = ["AUX", "ADV"].includes(tokens[at]!.pos) && !["not", "never"].includes(tokens[at]!.norm);
    if (!between) return null;
  }
  return null;
}
