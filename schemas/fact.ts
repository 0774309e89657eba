import { z } from "zod";

/** What every fact carries besides its own fields. */
export const factFields = {
  /** Probability that the fact is right, in [0, 1]. */
  confidence: z.number().min(0).max(1),
  /** The rule or model that made the fact: `<extractor>/<rule>`. */
  rule: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
};

/** A local id: a letter that names the kind of fact and a number in order of first appearance. */
export const factId = (letter: "e" | "c" | "d" | "q") =>
  z.string().regex(new RegExp(`^${letter}[1-9][0-9]*$`), `an id such as ${letter}1`);
