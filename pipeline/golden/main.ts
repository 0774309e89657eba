/**
 * `npm run golden [-- --diff | --update] [fixture …]`: compares every fixture with what is right.
 * Exit code 1 if anything differs that misses.json does not list, 2 if a fixture cannot be read or updated.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { WiredeskError } from "../../schemas/index.js";
import { goldenCommand } from "./command.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean" }, diff: { type: "boolean" } },
});
const action = values.update ? "update" : values.diff ? "diff" : "check";
const root = resolve("fixtures/articles");
try {
  const clean = goldenCommand(action, { root, slugs: positionals, print: (text) => console.log(text) });
  process.exitCode = clean ? 0 : 1;
} catch (error) {
  if (!(error instanceof WiredeskError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
