import { z } from "zod";
import { type Extractor, nearest, settingsOf } from "../../extractors/index.js";
import { type Config, WiredeskError } from "../../schemas/index.js";
import { withWatchList } from "./watch-list.js";

/**
 * Checks what a configuration says about extractors by name: that there are such extractors, and that each takes the
 * options given to it.
 * @throws {WiredeskError} WD_CONFIG_INVALID, with the path of each wrong value.
 */
export function checkOptions(
  { options, disabled }: Config["extractors"],
  extractors: readonly Extractor[],
): void {
  const names = extractors.map(({ name }) => name);
  const wrong = [
    ...disabled
      .filter((name) => !names.includes(name))
      .map((name) => `disabled[${disabled.indexOf(name)}]: ${noExtractor(name, names)}`),
    ...wrongOptions(options, extractors),
  ];
  if (wrong.length === 0) return;
  const lines = wrong.map((line) => `  extractors.${line}`);
  throw new WiredeskError(
    "WD_CONFIG_INVALID",
    `the options of extractors are not valid:\n${lines.join("\n")}`,
  );
}

/**
 * What is wrong with options by extractor name: each a line, its path first.
 * @throws {WiredeskError} WD_CONFIG_INVALID for a watch-list's file that cannot be read.
 */
export function wrongOptions(
  options: Readonly<Record<string, unknown>>,
  extractors: readonly Extractor[],
): string[] {
  const names = extractors.map(({ name }) => name);
  const filled = withWatchList(options);
  return [
    ...Object.keys(options)
      .filter((name) => !names.includes(name))
      .map((name) => `${pathOf(["options", name])}: ${noExtractor(name, names)}`),
    ...extractors.flatMap((extractor) => issuesOf(extractor, filled[extractor.name])),
  ];
}

const noExtractor = (name: string, names: readonly string[]) =>
  `there is no extractor "${name}"; ${nearest(name, names)}`;

function issuesOf(extractor: Extractor, given: unknown): string[] {
  if (given === undefined) return [];
  try {
    settingsOf(extractor, given);
    return [];
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    return error.issues.map(
      ({ path, message }) => `${pathOf(["options", extractor.name, ...path])}: ${message}`,
    );
  }
}

/** A path as one writes it: `options.dates.remove[0]`, `options["releases-and-arrests"]`. */
export const pathOf = (path: readonly PropertyKey[]): string => path.map(step).join("").replace(/^\./, "");

function step(one: PropertyKey): string {
  if (typeof one === "number") return `[${one}]`;
  const name = String(one);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
