// Builds the docs site: API pages from the sources, then every page of docs/ into docs/.vitepress/dist, with a search
// index. Fails on a dead link.
//   npm run docs
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { build } from "vitepress";

const docs = fileURLToPath(new URL("..", import.meta.url));
const root = join(docs, "..");

rmSync(join(docs, "api"), { recursive: true, force: true });
const app = await Application.bootstrapWithPlugins({
  plugin: ["typedoc-plugin-markdown"],
  name: "API",
  entryPoints: ["index.ts", "schemas/index.ts", "extractors/index.ts", "pipeline/index.ts"].map((file) =>
    join(root, file),
  ),
  tsconfig: join(root, "tsconfig.build.json"),
  basePath: root,
  out: join(docs, "api"),
  entryFileName: "index",
  outputFileStrategy: "modules",
  readme: "none",
  disableSources: true,
  skipErrorChecking: true,
  hideBreadcrumbs: true,
  excludeExternals: true,
  logLevel: "Error",
});
const project = await app.convert();
if (!project) throw new Error("typedoc could not read the sources");
await app.generateOutputs(project);
// VitePress links Vue into the package of the working folder for a moment: that must be this one.
process.chdir(docs);
await build(docs);
