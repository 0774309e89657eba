import { type Claim, claim } from "../claim.js";
import { findCues } from "../cues.js";
import { subjectBefore } from "../subjects.js";
import { isMark, type Passage, type Scene } from "../units.js";

/** *The governor added:* ends a paragraph, and the next one, without marks, is what was said. */
export function readBlockQuotations(scene: Scene): Claim[] {
  return scene.passages.flatMap((passage, i) => {
    const next = scene.passages[i + 1];
    if (!next || next.paragraph !== passage.paragraph + 1) return [];
    const introduced = introduction(passage);
    const quoted = scene.passages.filter(({ paragraph }) => paragraph === next.paragraph);
    if (!introduced || next.units[0]!.stretch || quoted.some(({ units }) => isMark(units.at(-1), ":")))
      return [];
    const pieces = quoted.map((piece) => ({ passage: piece, from: 0, to: piece.units.length }));
    return [claim("block-quotation", pieces, { ...introduced, verbatim: true })];
  });
}

/** The reporting verb right before the colon that ends a passage, with its subject. */
function introduction(passage: Passage): Pick<Claim, "cue" | "speaker"> | null {
  const { units } = passage;
  if (!isMark(units.at(-1), ":")) return null;
  const cue = findCues(units).at(-1);
  if (
    !cue ||
    cue.to !== units.length - 1 ||
    cue.negated ||
    !(cue.verb.frames.has("speech") || cue.verb.lemma === "continue")
  )
    return null;
  const phrase = subjectBefore(units, cue.from);
  if (!phrase) return null;
  return { cue: { passage, phrase: cue, lemma: cue.verb.lemma }, speaker: { passage, phrase } };
}
