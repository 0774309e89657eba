import type { Entity, Gender } from "../../schemas/index.js";
import { type Descriptions, readDescriptions } from "./descriptions.js";
import { phraseEndingAt } from "./noun-phrases.js";
import { readGenders } from "./people.js";
import { type Referent, referentsIn } from "./referents.js";
import { isMark, type Passage, type Scene, type Unit } from "./units.js";

/** A name outside quotation marks, where a pronoun may point back to. */
export interface Antecedent {
  entity: Entity;
  passage: Passage;
  /** First unit of the mention. */
  at: number;
  /** Whether it stands where a subject stands. */
  subject: boolean;
}

/** What speaker resolution knows of the article. */
export interface Cast {
  scene: Scene;
  antecedents: readonly Antecedent[];
  /** Subjects of each passage, by its index. */
  referents: readonly (readonly Referent[])[];
  descriptions: Descriptions;
  genders: ReadonlyMap<Entity, Gender>;
  /** Entities whose name, or its last word, stands in the title. */
  titled: ReadonlySet<Entity>;
  /** Whose statement holds a unit, as far as its speaker has been identified. */
  speakerAround: (passage: Passage, at: number) => Entity | null;
}

export function readCast(scene: Scene, speakerAround: Cast["speakerAround"] = () => null): Cast {
  const descriptions = readDescriptions(scene);
  return {
    scene,
    descriptions,
    antecedents: scene.passages.flatMap(antecedentsIn),
    referents: scene.passages.map(referentsIn),
    genders: readGenders(scene, descriptions),
    titled: entitiesIn(scene.doc.title ?? "", scene.entities),
    speakerAround,
  };
}

function antecedentsIn(passage: Passage): Antecedent[] {
  const { units } = passage;
  return units.flatMap((unit, at) => {
    if (!unit.entity || units[at - 1]?.mention === unit.mention) return [];
    return [{ entity: unit.entity, passage, at, subject: standsAsSubject(units, at) }];
  });
}

function standsAsSubject(units: readonly Unit[], at: number): boolean {
  let end = at;
  while (units[end + 1]?.mention === units[at]!.mention) end++;
  if (units[end + 1]?.norm === "'s" || units[end + 1]?.norm === "'") return false;
  const from = phraseEndingAt(units, end)?.from ?? at;
  const before = units[from - 1];
  return (
    before === undefined ||
    before.stretch !== null ||
    isMark(before, ",", ":", ";") ||
    before.pos === "CCONJ" ||
    before.pos === "SCONJ"
  );
}

function entitiesIn(title: string, entities: readonly Entity[]): Set<Entity> {
  const words = new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(entities.filter((entity) => words.has(entity.name.toLowerCase().split(" ").at(-1) ?? "")));
}
