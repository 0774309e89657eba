import type { Correction, Entity } from "../../../schemas/index.js";

/** Joins entities that a reviewer merged, and parts those that one split. */
export function mergeAndSplit(
  entities: readonly Entity[],
  correctionOf: (id: string) => Correction | null,
): Entity[] {
  const merged = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const correction = correctionOf(entity.id);
    const target = [...merged.values()].find(
      (one) => one.name === correction?.mergeInto && one.id !== entity.id,
    );
    if (target) {
      merged.delete(entity.id);
      merged.set(target.id, joined(target, entity));
    }
    const off = correction?.splitOff;
    const current = merged.get(entity.id);
    if (!off || !current) continue;
    for (const [index, part] of splitEntity(current, off).entries()) {
      merged.set(index === 0 ? entity.id : part.id, part);
    }
  }
  return [...merged.values()];
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

function splitEntity(entity: Entity, starts: readonly number[]): Entity[] {
  const off = entity.mentions.filter(({ start }) => starts.includes(start));
  const rest = entity.mentions.filter(({ start }) => !starts.includes(start));
  if (off.length === 0 || rest.length === 0) return [entity];
  const longest = off.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const part: Entity = {
    ...entity,
    id: `${entity.id}0`,
    name: longest.text,
    aliases: [],
    mentions: off,
    roles: [],
  };
  return [{ ...entity, mentions: rest }, part];
}
