import type { Entity, Gender } from "../../schemas/index.js";
import type { Descriptions } from "./descriptions.js";
import { femaleTitles, maleTitles } from "./lexicon/words.js";
import type { Scene } from "./units.js";

const male = new Set(["he", "him", "his", "himself"]);
const female = new Set(["she", "her", "hers", "herself"]);

/** How far after a name a pronoun still speaks for its gender, in units. */
const reach = 30;

/** What the article itself shows of each person's gender: titles and roles first, then the pronouns that follow the name. */
export function readGenders(scene: Scene, descriptions: Descriptions): Map<Entity, Gender> {
  const genders = new Map<Entity, Gender>();
  const votes = new Map<Entity, number>();
  for (const { units } of scene.passages) {
    let last: { entity: Entity; at: number } | null = null;
    units.forEach((unit, at) => {
      if (unit.entity?.type === "person") last = { entity: unit.entity, at };
      else if (last && at - last.at <= reach && (male.has(unit.norm) || female.has(unit.norm))) {
        votes.set(last.entity, (votes.get(last.entity) ?? 0) + (male.has(unit.norm) ? 1 : -1));
      }
    });
  }
  for (const entity of scene.entities) {
    if (entity.type !== "person") continue;
    const gender = entity.gender ?? byTitle(descriptions.get(entity)) ?? byVotes(votes.get(entity) ?? 0);
    if (gender) genders.set(entity, gender);
  }
  return genders;
}

function byTitle(words: ReadonlySet<string> | undefined): Gender | undefined {
  for (const word of words ?? []) {
    if (maleTitles.has(word)) return "male";
    if (femaleTitles.has(word)) return "female";
  }
  return undefined;
}

const byVotes = (votes: number): Gender | undefined =>
  votes > 0 ? "male" : votes < 0 ? "female" : undefined;
