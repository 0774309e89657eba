// Puts the data that compiled code reads (weights, gazetteers) beside it in dist/.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const isCode = (path) => /\.(ts|md)$/.test(path);
cpSync(`${root}models`, `${root}dist/models`, { recursive: true, filter: (path) => !isCode(path) });
