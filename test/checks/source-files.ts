import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
}

const rooms = ["schemas", "extractors", "pipeline", "review", "models", "bench", "test"];

/** Every TypeScript file of the house, tests included. */
export function sourceFiles(): SourceFile[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes("node_modules"))
      .map((file) => ({
        path: relative(root, file).replaceAll("\\", "/"),
        text: readFileSync(file, "utf8"),
      })),
  );
}

export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    path.startsWith("test/") ||
    path.startsWith("bench/") ||
    path.includes("/train/")
  );
}

const importLine =
  /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g;

/** What a file imports: paths from the root without ending for files of the house, names for packages. */
export function importsOf(file: SourceFile): string[] {
  return [...file.text.matchAll(importLine)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? "";
    if (!target.startsWith(".")) return target;
    const folder = file.path.split("/").slice(0, -1).join("/");
    return join(folder, target)
      .replaceAll("\\", "/")
      .replace(/\.(js|ts|tsx|jsx)$/, "");
  });
}
