import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const Manifest = z.object({ name: z.string(), version: z.string() });

/** The folder of the package: the nearest one upwards that holds Wiredesk's package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    if (manifestOf(folder)?.name === "wiredesk") return folder;
    const parent = dirname(folder);
    if (parent === folder) throw new Error("package.json of wiredesk not found");
    folder = parent;
  }
}

export function version(): string {
  return manifestOf(packageRoot())?.version ?? "unknown";
}

function manifestOf(folder: string): z.infer<typeof Manifest> | undefined {
  try {
    return Manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  } catch {
    return undefined;
  }
}
