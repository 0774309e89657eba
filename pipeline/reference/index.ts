import { recordJsonSchema } from "../../schemas/index.js";
import { errorsPage } from "./errors-page.js";
import { recordPage } from "./record-page.js";
import { rulesPage } from "./rules-page.js";

/** The reference files that are made from the code, by file name in `docs/`. */
export function referencePages(): Record<string, string> {
  return {
    "errors.md": errorsPage(),
    "record.md": recordPage(),
    "rules.md": rulesPage(),
    "record.schema.json": schemaFile(),
  };
}

function schemaFile(): string {
  return `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;
}
