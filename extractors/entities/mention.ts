import type { EntityType, Range } from "../../schemas/index.js";

/** A name where it stands, before it is linked to an entity. Offsets into the text; `first`/`endToken` into the tokens. */
export interface NameMention extends Range {
  first: number;
  endToken: number;
  type: EntityType;
  /** Probability that span and type are right. */
  confidence: number;
  /** What found it: the part after `entities/`. */
  rule: string;
}
