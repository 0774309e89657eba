import { z } from "zod";
import { factFields, factId } from "./fact.js";
import { Span } from "./span.js";

export const DateType = z.enum(["date", "time", "duration", "set"]);
export type DateType = z.infer<typeof DateType>;

export const DateModifier = z.enum(["since", "until", "before", "after", "early", "mid", "late", "approx"]);
export type DateModifier = z.infer<typeof DateModifier>;

export const DateAnchor = z.enum(["explicit", "publication", "context", "unresolved"]);
export type DateAnchor = z.infer<typeof DateAnchor>;

/** A temporal expression after TIMEX3 (ISO-TimeML, ISO 24617-1). */
export const DateFact = z.strictObject({
  id: factId("d"),
  span: Span,
  type: DateType,
  /** ISO 8601 / TIMEX3 value; `null` where it hangs on an unknown publication date. */
  value: z.string().min(1).nullable(),
  /** First and last day (ISO dates, inclusive) where the value has them. */
  interval: z.strictObject({ start: z.iso.date(), end: z.iso.date() }).nullable(),
  modifier: DateModifier.nullable(),
  /** What the value was resolved against. */
  anchor: DateAnchor,
  ...factFields,
});
export type DateFact = z.infer<typeof DateFact>;
