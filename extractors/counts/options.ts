import { z } from "zod";

const Words = <Code extends z.ZodType<string>>(code: Code) =>
  z.record(z.string().min(1), code.nullable()).default({});

/** Words of a user's own; they win over the lexicon, and `null` takes a word out of it. */
export const CountOptions = z.strictObject({
  /** Units by their words, each form by itself: `{"teu": "TEU", "teus": "TEU", "stone": null}`. */
  units: Words(z.string().min(1)),
  /** Currencies by their words: `{"quatloos": "XQL"}`. */
  currencies: Words(z.string().regex(/^[A-Z]{3}$/, "expected an ISO 4217 code such as EUR")),
});
export type CountOptions = z.infer<typeof CountOptions>;
