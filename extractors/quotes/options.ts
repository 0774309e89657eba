import { z } from "zod";

const Verb = z
  .string()
  .regex(/^[a-z][a-z-]*(?: [a-z]+){0,2}$/, "expected a base form such as say or point out");

/** Reporting verbs of a user's own; they win over the lexicon. */
export const QuoteOptions = z.strictObject({
  verbs: z
    .strictObject({
      /** Take a clause or a quotation: *say*, *warn*. */
      add: z.array(Verb).default([]),
      /** Never report: base forms, out of every list of the lexicon. */
      remove: z.array(Verb).default([]),
    })
    .prefault({}),
});
export type QuoteOptions = z.infer<typeof QuoteOptions>;
