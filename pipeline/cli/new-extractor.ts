import { join } from "node:path";
import { newExtractor } from "../scaffold/new-extractor.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { version } from "./version.js";

interface NewOptions {
  folder?: string;
  builtIn?: boolean;
}

/** `wiredesk new extractor NAME`: a folder with an extractor whose tests pass, and what to do next. */
export function newExtractorCommand(name: string, options: NewOptions): number {
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
    : [`cd ${folder} && npm install && npm test`, `npx wiredesk try "Dockers began a strike on Monday."`];
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
