import type { Document } from "../../text/document.js";
import { nameParticles } from "../lexicon/name-parts.js";
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
  const particles = particlesOf(doc, mentions);
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
    const first = beginsAt(doc, mention.first, particles);
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
        { first: beginsAt(doc, index, particles), endToken: index + 1 },
        { type: "person", confidence: 0.85, rule: "surname" },
      ),
    );
  return withMentions(doc, retyped, missed);
};

/** Where a surname begins that an article or a particle of the full name is joined to: *al-Hadi*, *El-Gamal*, *des Lunds*. */
function beginsAt(doc: Document, at: number, particles: ReadonlyMap<string, string>): number {
  const [before, beforeThat] = [doc.tokens[at - 1], doc.tokens[at - 2]];
  const isArticle = before?.text === "-" && /^(?:al|el|ul)$/.test(beforeThat?.norm ?? "");
  if (isArticle && beforeThat!.end === before.start) return at - 2;
  return before !== undefined && particles.get(doc.tokens[at]!.text) === before.text ? at - 1 : at;
}

/** Lower-case particles before the surnames of full names: *des* in *Laurence des Lunds*. */
function particlesOf(doc: Document, mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const particles = new Map<string, string>();
  for (const { type, first, endToken } of mentions) {
    const before = doc.tokens[endToken - 2];
    if (type === "person" && endToken - first > 2 && before && nameParticles.has(before.text))
      particles.set(doc.tokens[endToken - 1]!.text, before.text);
  }
  return particles;
}
