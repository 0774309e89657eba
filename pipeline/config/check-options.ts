import { z } from "zod";
import { type Extractor, nearest, settingsOf } from "../../extractors/index.js";
import { type Config, WiredeskError } from "../../schemas/index.js";

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
  const isUnknown = (name: string) => !names.includes(name);
  const wrong = [
    ...disabled
      .filter(isUnknown)
      .map((name) => `disabled[${disabled.indexOf(name)}]: ${noExtractor(name, names)}`),
    ...Object.keys(options)
      .filter(isUnknown)
      .map((name) => `options${key(name)}: ${noExtractor(name, names)}`),
    ...extractors.flatMap((extractor) => issuesOf(extractor, options[extractor.name])),
  ];
  if (wrong.length === 0) return;
  const lines = wrong.map((line) => `  extractors.${line}`);
  throw new WiredeskError(
    "WD_CONFIG_INVALID",
    `the options of extractors are not valid:\n${lines.join("\n")}`,
  );
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
      ({ path, message }) => `options${[extractor.name, ...path].map(key).join("")}: ${message}`,
    );
  }
}

/** A step of a path as one writes it: `.dates`, `[0]`, `["releases-and-arrests"]`. */
function key(step: PropertyKey): string {
  if (typeof step === "number") return `[${step}]`;
  const name = String(step);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
