import type { CountKind } from "../../../schemas/index.js";
import type { TokenRange } from "../figure.js";

/** One number with its unit or sign. */
export interface Quantity extends TokenRange {
  value: number;
  kind: CountKind;
  currency?: string;
  unit?: string;
}
