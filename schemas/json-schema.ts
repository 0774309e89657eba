import { z } from "zod";
import { ArticleRecord, SCHEMA_VERSION } from "./record.js";

/** The JSON Schema (draft 2020-12) of an `ArticleRecord`. What JSON Schema cannot say is in the zod schema alone: evidence. */
export function recordJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(ArticleRecord, { io: "output" });
  return { title: "ArticleRecord", description: `Wiredesk record, version ${SCHEMA_VERSION}`, ...schema };
}
