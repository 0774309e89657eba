import type { Entity, Range } from "../../schemas/index.js";

/** Who a phrase stands for: an entity, or a description in the article's words. */
export interface Identity {
  entity: Entity | null;
  name: string;
  range: Range;
  confidence: number;
}

/** A speaker as it came up in the text. */
export interface Introduced {
  identity: Identity;
  passage: number;
  paragraph: number;
  /** The pronoun that named it, if one did. */
  pronoun: string | null;
}
