import { z } from "zod";
import { ArticleRecord } from "../../schemas/index.js";
import { exitCodes } from "./exit-codes.js";

/** Prints the JSON Schema (draft 2020-12) of an `ArticleRecord`. */
export function schemaCommand(): number {
  const schema = z.toJSONSchema(ArticleRecord, { io: "output" });
  process.stdout.write(`${JSON.stringify({ title: "ArticleRecord", ...schema }, null, 2)}\n`);
  return exitCodes.done;
}
