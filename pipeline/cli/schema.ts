import { recordJsonSchema } from "../../schemas/index.js";
import { exitCodes } from "./exit-codes.js";

/** Prints the JSON Schema (draft 2020-12) of an `ArticleRecord`. */
export function schemaCommand(): number {
  process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  return exitCodes.done;
}
