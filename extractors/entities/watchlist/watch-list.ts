import { z } from "zod";
import { EntityType } from "../../../schemas/index.js";
import { NameIndex } from "./name-index.js";

/** One thing to watch for. */
export const WatchEntry = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  type: EntityType,
});
export type WatchEntry = z.infer<typeof WatchEntry>;

/** A user's own names, compiled. */
export class WatchList extends NameIndex<WatchEntry> {}
