import type { Entity } from "../../schemas/index.js";
import type { Facts } from "../define.js";
import type { Document, Token } from "../text/document.js";

/** The tokens of the sentence that holds the character at `offset`. */
export function sentenceTokens(doc: Document, offset: number): readonly Token[] {
  const sentence = doc.sentences.find(({ start, end }) => start <= offset && offset < end);
  return sentence ? doc.tokens.slice(sentence.firstToken, sentence.endToken) : [];
}

/** Whether the verb at `at` is passive: a form of *be* or *get* before it, adverbs between. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === "ADV") before--;
  return ["be", "get"].includes(tokens[before]?.lemma ?? "");
}

/** The entity whose name stands in the stretch, the last one if there are several. */
export function entityIn(facts: Facts, start: number, end: number): Entity | undefined {
  return facts.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .filter(({ mention }) => mention.start >= start && mention.end <= end)
    .sort((a, b) => a.mention.start - b.mention.start)
    .at(-1)?.entity;
}

/** Who did it: after *by* for a passive verb or a noun, before the verb for an active one. */
export function actor(facts: Facts, tokens: readonly Token[], at: number, active: boolean): string | null {
  const word = tokens[at]!;
  if (active) {
    const subject = subjectBefore(tokens, at);
    if (!subject) return null;
    return entityIn(facts, subject.start, subject.end)?.name ?? subject.text;
  }
  const by = tokens.find((token) => token.norm === "by" && token.start > word.start);
  if (!by) return null;
  const entity = entityIn(facts, by.end, by.end + 60);
  const noun = tokens.find((token) => token.start > by.start && token.pos === "NOUN");
  return entity?.name ?? noun?.text ?? null;
}

/** The noun phrase that ends right before the verb, auxiliaries and adverbs passed over. */
function subjectBefore(
  tokens: readonly Token[],
  at: number,
): { start: number; end: number; text: string } | null {
  let end = at - 1;
  while (end >= 0 && ["ADV", "AUX", "PART"].includes(tokens[end]!.pos)) end--;
  let start = end + 1;
  while (start > 0 && ["NOUN", "PROPN", "ADJ"].includes(tokens[start - 1]!.pos)) start--;
  if (start > end) return null;
  const words = tokens.slice(start, end + 1);
  return { start: words[0]!.start, end: words.at(-1)!.end, text: words.map((token) => token.text).join(" ") };
}
