import { readFileSync } from "node:fs";
import { z } from "zod";

const QuoteModel = z.object({
  accept: z.record(z.string(), z.number()),
});
export type QuoteModel = z.infer<typeof QuoteModel>;

let model: QuoteModel | undefined;

/** The trained weights of models/quotes, read at the first use. The path holds in the sources and in dist/. */
export function quoteModel(): QuoteModel {
  model ??= QuoteModel.parse(
    JSON.parse(readFileSync(new URL("../../../models/quotes/weights.json", import.meta.url), "utf8")),
  );
  return model;
}
