import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import type { RecordSettings } from "../record.js";
import { compareRecord } from "./compare-record.js";
import { extractFixture, failures } from "./extract-fixture.js";
import { fixtureFiles, loadFixture, loadMisses } from "./fixture.js";
import { diffReport } from "./report.js";
import { resolveAnnotation } from "./resolve.js";

export interface UpdateOptions {
  /** Where the differences are shown before anything is written. */
  print?: (text: string) => void;
  /** Default: what the environment says. */
  ci?: boolean;
  settings?: RecordSettings;
}

/**
 * Resolves a fixture's annotation into `record.json` and lists what the extraction still misses in `misses.json`,
 * after showing what changes. The annotation stays what a person wrote.
 * @throws WiredeskError WD_USAGE in CI, where nobody looks at the differences; WD_INPUT_INVALID for an unsound
 * annotation or a failing extractor
 */
export function updateFixture(dir: string, options: UpdateOptions = {}): void {
  const { print = () => {}, ci = process.env.CI === "true", settings = {} } = options;
  if (ci)
    throw new WiredeskError("WD_USAGE", "golden records are not updated in CI: update them on your machine");
  const fixture = loadFixture(dir);
  const { record: golden, problems } = resolveAnnotation(fixture.annotation, fixture.text);
  const record = extractFixture(fixture, settings);
  problems.push(...failures(record));
  if (problems.length > 0) {
    throw new WiredeskError("WD_INPUT_INVALID", `${fixture.slug}: ${problems.join("; ")}`, { input: dir });
  }
  const misses = new Set(loadMisses(dir));
  const comparison = compareRecord(golden, record);
  const keys = comparison.differences.map(({ key }) => key);
  print(
    diffReport({
      ...comparison,
      slug: fixture.slug,
      text: fixture.text,
      known: comparison.differences.filter(({ key }) => misses.has(key)),
      unexpected: comparison.differences.filter(({ key }) => !misses.has(key)),
      fixed: [...misses].filter((key) => !keys.includes(key)),
      problems: [],
    }),
  );
  writeJson(dir, fixtureFiles.record, golden);
  writeJson(dir, fixtureFiles.misses, keys);
}

/** Writes a JSON file as the fixtures keep them: two spaces, a line end. */
export function writeJson(dir: string, name: string, value: unknown): void {
  writeFileSync(join(dir, name), `${JSON.stringify(value, null, 2)}\n`);
}
