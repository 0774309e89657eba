import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../../dist/review/app",
    emptyOutDir: true,
    // A strict CSP allows no inline data: everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Licences of the libraries in the bundle; those of the typefaces stand in public/.
    license: { fileName: "licenses.md" },
  },
});
