// Puts the data that compiled code reads (weights, gazetteers, templates, site rules) beside it in dist/.
import { cpSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The code, and what only the trainers need. */
const staysBehind = (path) => /\.(ts|md)$|\/models\/(package(-lock)?\.json|node_modules)/.test(path);
for (const folder of ["models", "pipeline/scaffold/templates", "pipeline/parse/sites"]) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, {
    recursive: true,
    filter: (path) => !staysBehind(path),
  });
}
cpSync(`${root}docs/record.schema.json`, `${root}dist/record.schema.json`);
// The demo wire's feed and pages.
const isServed = (path) => statSync(path).isDirectory() || /source\.html$|feed\.xml$/.test(path);
for (const folder of ["fixtures/feeds/demo", "fixtures/articles"]) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true, filter: isServed });
}
