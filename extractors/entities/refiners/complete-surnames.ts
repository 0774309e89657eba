import type { Document } from "../../text/document.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { isPersonRival } from "../mention-types.js";

/** Words that a run-on name may end in, but no surname: *Stefan Lund The*. */
const functionWords: ReadonlySet<string> = new Set(
  "the and but for nor yet this that these those his her its our your their was were has had have will would can could may might who whom whose which what when where why how not now then than here there from with into upon over under after before since until while because though although also only both each all any some such she they you one two".split(
    " ",
  ),
);

/**
 * The last word of a person's full name, standing alone, is that person, unless the article itself is surer that it
 * is something else: *Lund* beside *Peter Lund*.
 */
export const completeSurnames: Refiner = (doc, mentions) => {
  const surnames = new Map<string, number>();
  for (const { type, first, endToken, confidence } of mentions) {
    if (type !== "person" || endToken - first < 2 || endToken - first > 5) continue;
    const { text: last, norm } = doc.tokens[endToken - 1]!;
    if (last.length >= 3 && !functionWords.has(norm))
      surnames.set(last, Math.max(surnames.get(last) ?? 0, confidence));
  }
  const rivals = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.type === "person" || mention.endToken - mention.first > 1) continue;
    const { text } = doc.tokens[mention.first]!;
    if (surnames.has(text)) rivals.set(text, (rivals.get(text) ?? 0) + mention.confidence);
  }
  const wins = (text: string) => (surnames.get(text) ?? 0) > 0.5 && (rivals.get(text) ?? 0) < 1.8;
  const retyped = mentions.map((mention): NameMention => {
    const alone = mention.endToken - mention.first === 1;
    const { text } = doc.tokens[mention.first]!;
    const first = prefixed(doc, mention.first);
    if (alone && mention.type === "person" && first < mention.first)
      return mentionOf(doc, { first, endToken: mention.endToken }, mention);
    if (!alone || !isPersonRival(mention.type) || !wins(text)) return mention;
    return { ...mention, type: "person", confidence: 0.85, rule: "surname" };
  });
  const missed = doc.tokens
    .filter(({ text }) => wins(text))
    .map(({ index }) =>
      mentionOf(
        doc,
        { first: prefixed(doc, index), endToken: index + 1 },
        { type: "person", confidence: 0.85, rule: "surname" },
      ),
    );
  return withMentions(doc, retyped, missed);
};

/** Where a surname begins that an article is joined to: *al-Hadi*, *El-Gamal*. */
function prefixed(doc: Document, at: number): number {
  const isArticle = doc.tokens[at - 1]?.text === "-" && /^(?:al|el|ul)$/.test(doc.tokens[at - 2]?.norm ?? "");
  return isArticle && doc.tokens[at - 2]!.end === doc.tokens[at - 1]!.start ? at - 2 : at;
}
