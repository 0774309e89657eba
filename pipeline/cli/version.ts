import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package: the nearest one upwards that holds Wiredesk's package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (manifestOf(folder).name === "wiredesk") return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error("package.json of wiredesk not found");
    folder = parent;
  }
}

export function version(): string {
  return String(manifestOf(packageRoot()).version ?? "unknown");
}

/** Read by hand: to load zod takes longer than all that `--help` needs. */
function manifestOf(folder: string): { name?: unknown; version?: unknown } {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null ? manifest : {};
  } catch {
    return {};
  }
}
