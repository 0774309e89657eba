import { existsSync, readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { builtIn, type Extractor } from "../../extractors/index.js";
import { WiredeskError } from "../../schemas/index.js";
import { extract } from "../extract.js";
import type { RecordSettings } from "../record.js";
import { extractFixture } from "./extract-fixture.js";
import { chosenFolders, loadFixture } from "./fixture.js";
import { watchRules } from "./measure-rules.js";
import { coverageReport, timesReport } from "./rules-report.js";

export interface RulesOptions {
  /** The folder that holds the fixtures; passed over if it does not exist and there are cases. */
  root: string;
  slugs: readonly string[];
  /** More texts: `.txt` files, and modules whose exported strings are all run, such as `cases.ts`. */
  cases: readonly string[];
  print: (text: string) => void;
  settings?: RecordSettings;
}

/** The day on which texts without one are read. */
const publishedAt = "2026-01-07T00:00:00Z";

/**
 * `golden coverage`: the rules that no fixture and no case wakes. `golden times`: the time that each rule takes,
 * slowest first. @throws {WiredeskError} WD_INPUT_NOT_FOUND if there is nothing to run
 */
export async function rulesCommand(action: "coverage" | "times", options: RulesOptions): Promise<void> {
  const { root, slugs, print, settings = {} } = options;
  const texts = (await Promise.all(options.cases.map(readTexts))).flat();
  const chosen = (existsSync(root) ? chosenFolders(root, slugs) : []).map(loadFixture);
  if (texts.length + chosen.length === 0) {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `no fixtures in ${root}, and no cases`, { input: root });
  }
  const runAll = (extractors: readonly Extractor[]) => {
    for (const fixture of chosen) extractFixture(fixture, { ...settings, extractors });
    for (const text of texts) extract({ text, publishedAt }, { ...settings, extractors });
  };
  const extractors = settings.extractors ?? builtIn;
  // What is loaded and compiled at first use is not a rule's time.
  if (action === "times") runAll(extractors);
  const watched = watchRules(extractors);
  runAll(watched.extractors);
  const all = [...texts, ...chosen.map(({ text }) => text)];
  const characters = all.reduce((sum, { length }) => sum + length, 0);
  print(
    action === "coverage" ? coverageReport(watched.uses, all.length) : timesReport(watched.uses, characters),
  );
}

async function readTexts(path: string): Promise<string[]> {
  if (!existsSync(path)) {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `cases ${path} do not exist`, { input: path });
  }
  if (extname(path) === ".txt") return [readFileSync(path, "utf8")];
  const { createJiti } = await import("jiti");
  const module: unknown = await createJiti(import.meta.url).import(resolve(path));
  return [...stringsIn(module)].filter((text) => text.includes(" "));
}

/** Every string in a value, however deep. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) yield* stringsIn(one);
  }
}
