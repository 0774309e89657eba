import { join, relative, sep } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { newExtractor } from "../scaffold/new-extractor.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { packageRoot, version } from "./version.js";

interface NewOptions {
  folder?: string;
  builtIn?: boolean;
}

/** `wiredesk new extractor NAME`: a folder with an extractor whose tests pass, and what to do next. */
export async function newExtractorCommand(name: string, options: NewOptions): Promise<number> {
  await refuseTakenName(name);
  const place = options.builtIn ? "built-in" : "package";
  const folder = options.folder ?? (options.builtIn ? join("extractors", name) : name);
  const files = newExtractor({ name, place, folder, version: version() });
  process.stdout.write(`${files.map((file) => join(folder, file)).join("\n")}\n`);
  const next = options.builtIn
    ? [
        `npx biome check --write ${folder}`,
        `npx vitest run ${folder}`,
        `add it to the list in extractors/index.ts`,
      ]
    : [
        `cd ${folder} && ${install(folder)} && npm test`,
        `npx wiredesk try "Dockers began a strike on Monday."`,
      ];
  say(
    [
      "",
      "Next:",
      ...next.map((line) => `  ${line}`),
      "Then write your own cases in cases.ts, and make them pass.",
    ].join("\n"),
  );
  return exitCodes.done;
}

/** A plug-in of a built-in's name would take its place. */
async function refuseTakenName(name: string): Promise<void> {
  const { builtIn } = await import("../../extractors/index.js");
  if (!builtIn.some((extractor) => extractor.name === name)) return;
  const hint = "Choose another name; docs/changing-extractors.md tells how a built-in one is changed.";
  throw new WiredeskError("WD_USAGE", `there is a built-in extractor "${name}"`, { hint });
}

/** The Wiredesk of a checkout may be one that no registry has: it is packed. */
function install(folder: string): string {
  const root = packageRoot();
  if (root.split(sep).includes("node_modules")) return "npm install";
  return `npm install "$(npm pack --silent ${relative(folder, root)} | tail -1)"`;
}
