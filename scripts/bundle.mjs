// Bundles the TypeScript of the house into few files: Node loads one file of 600 KB in the time of ten small ones.
// Packages stay outside. Declarations are made by tsc, file by file.
//   node scripts/bundle.mjs [OUTPUT]          (dist by default)
import { rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is imported, started or run by its path; everything else goes into shared chunks. */
const entries = [
  "index",
  "extractors/index",
  "extractors/entities/index",
  "extractors/counts/index",
  "extractors/dates/index",
  "extractors/quotes/index",
  "extractors/releases-and-arrests/index",
  "pipeline/index",
  "pipeline/cli/main",
  "pipeline/demo/server",
  "pipeline/reference/index",
  "pipeline/stages/thread/article-thread",
  "pipeline/store/index",
  "review/server/index",
];

const marker = /"wiredesk-file:([^"]+)"/g;

/** `import.meta.url` stays the address at which the file would stand by itself, so that data beside it is found. */
const keepAddresses = {
  name: "keep-addresses",
  transform(code, id) {
    if (!id.startsWith(root) || id.includes("node_modules") || !code.includes("import.meta.url")) return null;
    const file = relative(root, id).replace(/\.ts$/, ".js");
    return code.replaceAll("import.meta.url", `"wiredesk-file:${file}"`);
  },
  renderChunk(code, chunk) {
    if (!code.includes("wiredesk-file:")) return null;
    const from = dirname(chunk.fileName);
    return code.replace(marker, (_, file) => `new URL("./${relative(from, file)}", import.meta.url).href`);
  },
};

const isPackage = (id) => !id.startsWith(".") && !id.startsWith("/");
const dir = resolve(root, process.argv[2] ?? "dist");

const besideMarker = /"wiredesk-schemas:([^"]+)"/g;

/** The schemas stay a file each, so that a user's own bundler can leave out those that nobody imports. */
const keepSchemasApart = {
  name: "keep-schemas-apart",
  resolveId(source, importer) {
    if (!source.startsWith(".") || !importer) return null;
    const file = relative(root, resolve(dirname(importer), source));
    return file.startsWith("schemas/") ? { id: `wiredesk-schemas:${file}`, external: true } : null;
  },
  renderChunk(code, chunk) {
    const from = dirname(chunk.fileName);
    const path = (file) => relative(from, file).replace(/^(?!\.)/, "./");
    return code.replace(besideMarker, (_, file) => JSON.stringify(path(file)));
  },
};

const schemas = await rolldown({
  input: resolve(root, "schemas/index.ts"),
  external: isPackage,
  platform: "node",
});
await schemas.write({ dir: resolve(dir, "schemas"), format: "esm", preserveModules: true });
await schemas.close();

const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, resolve(root, `${entry}.ts`)])),
  external: isPackage,
  platform: "node",
  plugins: [keepAddresses, keepSchemasApart],
});
// Chunks carry a hash in their names: those of the build before would stay.
rmSync(resolve(dir, "chunks"), { recursive: true, force: true });
await bundle.write({
  dir,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
});
await bundle.close();
