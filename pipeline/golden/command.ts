import type { RecordSettings } from "../record.js";
import { checkFixture, type FixtureCheck, isClean } from "./check.js";
import { extractFixture } from "./extract-fixture.js";
import { chosenFolders, loadFixture } from "./fixture.js";
import { diffReport, scoreReport } from "./report.js";
import { updateFixture } from "./update.js";

export type GoldenAction = "check" | "diff" | "update";

export interface GoldenOptions {
  /** The folder that holds the fixtures. */
  root: string;
  /** Names of fixtures; all if empty. */
  slugs: readonly string[];
  print: (text: string) => void;
  /** Extractors and their options; the built-in ones as they are if left out. */
  settings?: RecordSettings;
}

/**
 * `check` prints new differences and the scores, `diff` the known misses too, `update` writes golden records and
 * misses anew after showing what changes. Gives whether every fixture is clean.
 * @throws WiredeskError if a fixture cannot be read, or for an update in CI
 */
export function goldenCommand(
  action: GoldenAction,
  { root, slugs, print, settings = {} }: GoldenOptions,
): boolean {
  const folders = chosenFolders(root, slugs);
  if (action === "update") for (const dir of folders) updateFixture(dir, { print, settings });
  const checks = folders.map(
    (dir): FixtureCheck => checkFixture(dir, extractFixture(loadFixture(dir), settings)),
  );
  if (action !== "update") {
    for (const check of checks) {
      if (action === "diff" || !isClean(check)) print(diffReport(check, { all: action === "diff" }));
    }
  }
  print(scoreReport(checks));
  return checks.every(isClean);
}
