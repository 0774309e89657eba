import type { Correction, Entity } from "../../../schemas/index.js";

export interface Merged {
  entities: Entity[];
  /** The entity that each merged one has gone into, by id. */
  into: Map<string, string>;
}

/** Joins entities that a reviewer merged, and parts those that one split. */
export function mergeAndSplit(
  entities: readonly Entity[],
  correctionOf: (id: string) => Correction | null,
): Merged {
  const standing = new Map(entities.map((entity) => [entity.id, entity]));
  const into = new Map<string, string>();
  for (const { id } of entities) {
    const correction = correctionOf(id);
    const target = correction?.mergeInto && named(correction.mergeInto, id, standing);
    if (target) {
      standing.set(target.id, joined(target, standing.get(id)!));
      standing.delete(id);
      into.set(id, target.id);
    } else if (correction?.splitOff) {
      for (const part of splitEntity(standing.get(id)!, correction.splitOff)) standing.set(part.id, part);
    }
  }
  return { entities: [...standing.values()], into };
}

/** The entity of that name; else the one that an entity of that name has gone into. */
function named(name: string, exceptId: string, standing: ReadonlyMap<string, Entity>): Entity | undefined {
  const others = [...standing.values()].filter(({ id }) => id !== exceptId);
  return others.find((one) => one.name === name) ?? others.find(({ aliases }) => aliases.includes(name));
}

function joined(target: Entity, entity: Entity): Entity {
  const mentions = [...target.mentions, ...entity.mentions].sort((a, b) => a.start - b.start);
  const names = [...target.aliases, entity.name, ...entity.aliases].filter((name) => name !== target.name);
  return {
    ...target,
    mentions,
    aliases: [...new Set(names)],
    roles: [...target.roles, ...entity.roles],
    confidence: 1,
  };
}

/** What is left of the entity, and the mentions split off as an entity of their own. */
function splitEntity(entity: Entity, starts: readonly number[]): Entity[] {
  const off = entity.mentions.filter(({ start }) => starts.includes(start));
  const rest = entity.mentions.filter(({ start }) => !starts.includes(start));
  if (off.length === 0 || rest.length === 0) return [entity];
  const longest = off.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const part: Entity = {
    ...entity,
    id: `${entity.id}-split`,
    name: longest.text,
    aliases: [],
    mentions: off,
    roles: [],
  };
  return [{ ...entity, mentions: rest }, part];
}
