import type { CountKind, Qualifier } from "../../schemas/index.js";

/** A stretch of tokens, `end` exclusive. */
export interface TokenRange {
  first: number;
  end: number;
}

/** A number of the text with its unit or sign, before its surroundings are read. */
export interface Figure extends TokenRange {
  /** The rule that read it, without `counts/`. */
  rule: string;
  value: number | null;
  min: number | null;
  max: number | null;
  kind: CountKind;
  currency?: string;
  unit?: string;
  /** `null` while only the surroundings can tell. */
  qualifier: Qualifier | null;
  /** Where the counted noun may begin, or where it stands. */
  noun: number | TokenRange | null;
}

/** A figure with what its sentence says of it. */
export interface Finding extends Figure {
  what: TokenRange | null;
  predicate: number | null;
  negated: boolean;
  attributedTo: string | null;
  dateId: string | null;
  placeId: string | null;
  mark?: "record" | "total";
  /** The finding that states the same subject before this one. */
  sameAs?: Finding;
  confidence: number;
}
