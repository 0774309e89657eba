import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "./",
  // While working on the page: `wiredesk desk` in one terminal, `npx vite review/app` in another.
  server: { proxy: { "/api": "http://127.0.0.1:4750" } },
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
