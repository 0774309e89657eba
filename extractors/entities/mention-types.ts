import type { EntityType } from "../../schemas/index.js";

const rivals: ReadonlySet<EntityType> = new Set(["place", "organization", "product", "work", "event"]);

/** Types that a surname alone is taken for by mistake. */
export const isPersonRival = (type: EntityType): boolean => rivals.has(type);
