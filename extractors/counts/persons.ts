import type { Scene } from "./scene.js";

/** Words that only a person’s description has. */
const personWords: ReadonlySet<string> = new Set(
  "mr mrs ms dr former he she his her actor actress singer lawyer politician princess prince who died bishop president minister senator".split(
    " ",
  ),
);

/**
 * Whether token `at` ends a person’s name: a mention of a person, or, where no entity is known there, a proper noun.
 */
export function isPersonAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (scene.inName[at]) return scene.personEnds.has(token.end);
  return token.pos === "PROPN" && scene.facts.entities.length === 0;
}

/** Whether the sentence names a person, or speaks of one dying, before token `at`. */
export function namesPersonBefore(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const sentence = tokens[at - 1]?.sentence;
  for (let i = at - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) {
    if (isPersonAt(scene, i) || personWords.has(tokens[i]!.norm)) return true;
  }
  return false;
}
