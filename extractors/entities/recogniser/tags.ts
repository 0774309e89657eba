import type { EntityType } from "../../../schemas/index.js";

/** The types in the order of their tags: tag 0 is O, then B and I of each type. */
export const taggedTypes = [
  "person",
  "organization",
  "place",
  "group",
  "event",
  "product",
  "work",
] as const satisfies readonly EntityType[];

export const tagCount = 1 + 2 * taggedTypes.length;

/** Weights of one feature lie in a row of this many cells. */
export const rowWidth = 16;

export const outside = 0;
export const beginTag = (type: number): number => 1 + 2 * type;
export const insideTag = (type: number): number => 2 + 2 * type;
export const isInside = (tag: number): boolean => tag > 0 && (tag & 1) === 0;
/** Index into `taggedTypes`; −1 for O. */
export const typeOfTag = (tag: number): number => (tag - 1) >> 1;

/** I follows only B or I of its type. */
export const mayFollow = (before: number, tag: number): boolean =>
  !isInside(tag) || before === tag || before === tag - 1;
