import { z } from "zod";
import { Span } from "../../schemas/index.js";

/** Somebody was let go, or taken. */
export const ReleasesAndArrests = z.strictObject({
  action: z.enum(["release", "arrest"]),
  /** The word that says so: *freed*, *the arrest*. */
  span: Span,
  /** How many: the id of the count, where one is stated. */
  countId: z.string().nullable(),
  /** Of whom: *political prisoners*, or a person's name. */
  whom: z.string().min(1),
  /** Who did it: an entity's name or the article's words; `null` if the sentence does not say. */
  by: z.string().min(1).nullable(),
  placeId: z.string().nullable(),
  dateId: z.string().nullable(),
  /** Probability that the fact is right, in [0, 1]. */
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});
export type ReleasesAndArrests = z.infer<typeof ReleasesAndArrests>;
