import { type Count, spanOf } from "../../../schemas/index.js";
import type { Facts } from "../../define.js";
import type { Document, Token } from "../../text/document.js";
import { demands, nouns, partMarks, people, verbs } from "../lexicon/actions.js";
import type { ReleasesAndArrests } from "../schema.js";
import { actor, isPassive, sentenceTokens } from "../sentence-parts.js";

/** *Police arrested 12 protesters*, *52 prisoners were freed by Minsk*, *the release of 52 prisoners*. */
export function counted(doc: Document, facts: Facts): ReleasesAndArrests[] {
  return facts.counts.flatMap((count) => {
    const tokens = sentenceTokens(doc, count.span.start);
    if (count.negated || !countsPeople(tokens, count) || isPart(tokens, count)) return [];
    const at = nounBefore(tokens, count) ?? verbOf(tokens, count);
    const word = at === null ? undefined : tokens[at];
    if (at === null || !word || isDemanded(tokens, at)) return [];
    const isVerb = verbs.has(word.lemma) && word.pos === "VERB";
    const active = isVerb && !isPassive(tokens, at);
    return [
      {
        action: (isVerb ? verbs : nouns).get(word.lemma)!,
        span: spanOf(doc.text, word.start, word.end),
        countId: count.id,
        whom: count.what!.text,
        by: actor(facts, tokens, at, active),
        placeId: count.placeId,
        dateId: count.dateId,
        confidence: 0.85,
        rule: "releases-and-arrests/counted",
      },
    ];
  });
}

/** Whether the head of what is counted, its last word, is a kind of people. */
function countsPeople(tokens: readonly Token[], { what }: Count): boolean {
  const head = tokens.find((token) => token.end === what?.span.end);
  return head !== undefined && people.has(head.lemma);
}

/** Whether the number stands for some of a group that is counted already. */
function isPart(tokens: readonly Token[], { span }: Count): boolean {
  const number = tokens.findIndex((token) => token.start >= span.start);
  return partMarks.has(tokens[number - 1]?.norm ?? "");
}

/** *Called for the release of …*: a verb of asking up to three words before. */
function isDemanded(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => demands.has(token.lemma));
}

/** *The release of 52 prisoners*: a noun, *of*, at most two words such as *at least*, the number. */
function nounBefore(tokens: readonly Token[], { span }: Count): number | null {
  const number = tokens.findIndex((token) => token.start >= span.start);
  for (let of = number - 1; of >= Math.max(1, number - 4); of--) {
    if (tokens[of]?.norm === "of" && nouns.has(tokens[of - 1]!.lemma)) return of - 1;
  }
  return null;
}

/** The verb that the count hangs on, the nearest one of its lemma in the sentence. */
function verbOf(tokens: readonly Token[], { predicate, span }: Count): number | null {
  if (predicate === null || !verbs.has(predicate)) return null;
  const places = tokens.flatMap((token, index) => (token.lemma === predicate ? [index] : []));
  const distance = (index: number) => Math.abs(tokens[index]!.start - span.start);
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
