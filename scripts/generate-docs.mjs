// Writes the reference files that are made from the code: docs/errors.md, record.md, rules.md, record.schema.json.
//   node scripts/generate-docs.mjs           (after npm run build)
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { referencePages } from "../dist/pipeline/reference/index.js";

const docs = fileURLToPath(new URL("../docs/", import.meta.url));
for (const [name, page] of Object.entries(referencePages())) writeFileSync(`${docs}${name}`, page);
