import { z } from "zod";
import type { Extractor } from "../../extractors/index.js";

/** What `defineExtractor` gives. Its schema is asked when it has found something. */
export const ExtractorShape = z.custom<Extractor>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "version" in value &&
    "schema" in value &&
    typeof (value as { extract?: unknown }).extract === "function",
  "expected what defineExtractor gives: { name, version, schema, extract }",
);
