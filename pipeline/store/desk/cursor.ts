import type { z } from "zod";
import { WiredeskError } from "../../../schemas/index.js";

/** Packs the sort key of the last row into an opaque cursor. */
export function writeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws {WiredeskError} WD_USAGE if the text is no cursor of this list. */
export function readCursor<T extends z.ZodType>(shape: T, cursor: string): z.infer<T> {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch (cause) {
    throw new WiredeskError("WD_USAGE", `"${cursor}" is no cursor that this list gave`, { cause });
  }
}
