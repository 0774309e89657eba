import type { Scene } from "./scene.js";

/**
 * Whether token `at` ends a person’s name: a mention of a person, or, where no entity is known there, a proper noun.
 */
export function isPersonAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (scene.inName[at]) return scene.personEnds.has(token.end);
  return token.pos === "PROPN" && scene.facts.entities.length === 0;
}
