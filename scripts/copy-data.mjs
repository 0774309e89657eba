// Puts the data that compiled code reads (weights, gazetteers, templates, site rules) beside it in dist/.
import { cpSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCode = (path) => /\.(ts|md)$/.test(path);
for (const folder of ["models", "pipeline/scaffold/templates", "pipeline/parse/sites"]) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true, filter: (path) => !isCode(path) });
}
// The demo wire's feed and pages.
const isServed = (path) => statSync(path).isDirectory() || /source\.html$|feed\.xml$/.test(path);
for (const folder of ["fixtures/feeds/demo", "fixtures/articles"]) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true, filter: isServed });
}
// The demo that `wiredesk start` runs over: its feed and pages.
const isDemo = (path) => !/\.[a-z]+$/.test(path) || path.endsWith("source.html") || path.endsWith("feed.xml");
for (const folder of ["fixtures/articles", "fixtures/feeds/demo"]) {
  cpSync(`${root}${folder}`, `${root}dist/${folder}`, { recursive: true, filter: isDemo });
}
