import { errorsPage } from "./errors-page.js";
import { recordPage } from "./record-page.js";

/** The reference pages that are made from the code, by file name in `docs/`. */
export function referencePages(): Record<string, string> {
  return { "errors.md": errorsPage(), "record.md": recordPage() };
}
