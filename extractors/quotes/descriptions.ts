import type { Entity } from "../../schemas/index.js";
import { phraseEndingAt, phraseStartingAt, wholePhraseEndingAt } from "./noun-phrases.js";
import { isMark, type Scene, type Unit } from "./units.js";

/** The nouns that the article uses of each entity: *commissioner* of Ruiz, *agency* of the Example Press Agency. */
export type Descriptions = ReadonlyMap<Entity, ReadonlySet<string>>;

export function readDescriptions(scene: Scene): Descriptions {
  const found = new Map<Entity, Set<string>>();
  const add = (entity: Entity, words: readonly string[]) => {
    const set = found.get(entity) ?? new Set<string>();
    for (const word of words) set.add(word);
    found.set(entity, set);
  };
  for (const entity of scene.entities) {
    for (const role of entity.roles) add(entity, wordsOf(role.text));
    if (entity.type !== "person")
      for (const name of [entity.name, ...entity.aliases]) add(entity, wordsOf(name));
  }
  for (const { units } of scene.passages) {
    for (let i = 0; i < units.length; i++) {
      const { entity, mention } = units[i]!;
      if (!entity || units[i - 1]?.mention === mention) continue;
      let end = i;
      while (units[end + 1]?.mention === mention) end++;
      add(entity, [...before(units, i), ...after(units, end)]);
    }
  }
  return found;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** *trade commissioner Ruiz* · *the envoy for Belarus, Ruiz*. */
function before(units: readonly Unit[], at: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.stretch || unit.entity || !/^(?:NOUN|PROPN|ADJ|X)$/.test(unit.pos)) break;
    words.push(unit.norm);
  }
  if (words.length === 0 && isMark(units[at - 1], ",")) {
    const phrase = wholePhraseEndingAt(units, at - 2);
    const head = phrase && units[phrase.head]!;
    if (head && !head.entity && head.pos === "NOUN") words.push(head.norm);
  }
  return words;
}

/** *Ruiz, a tax lawyer* · *Ruiz, director of the panel*. */
function after(units: readonly Unit[], end: number): string[] {
  if (!isMark(units[end + 1], ",")) return [];
  const phrase = phraseStartingAt(units, end + 2);
  if (!phrase) return [];
  const head = units[phrase.head]!;
  const own = phraseEndingAt(units, phrase.head, phrase.from);
  return head.entity || !own ? [] : [head.norm];
}
