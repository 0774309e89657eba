import type { Range } from "../../schemas/index.js";
import type { Token } from "./document.js";

/** Whether nothing stands between two tokens. */
export function adjacent(before: Range | undefined, after: Range | undefined): boolean {
  return before !== undefined && after !== undefined && before.end === after.start;
}

const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

/** A hyphen, not a dash. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && hyphens.has(token.text);
}
