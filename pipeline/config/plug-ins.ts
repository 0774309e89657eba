import { resolve } from "node:path";
import { z } from "zod";
import { builtIn, type Extractor } from "../../extractors/index.js";
import { type Config, WiredeskError } from "../../schemas/index.js";
import { checkOptions } from "./check-options.js";
import { ExtractorShape } from "./extractor-shape.js";
import { loadModule, whyNot } from "./load-module.js";

/** What a plug-in module must export by default: one extractor, or several. */
const PlugIns = z.union([ExtractorShape.transform((one) => [one]), z.array(ExtractorShape)]);

/**
 * The built-in extractors and the plug-ins of a configuration: npm packages or files. The configuration file has them
 * seen from its own folder; where there is none they are seen from the working folder. A plug-in of a built-in's name takes its place.
 * @throws {WiredeskError} WD_EXTRACTOR_INVALID if one cannot be loaded or is no extractor, WD_CONFIG_INVALID for options
 * that its extractor does not take.
 */
export async function loadExtractors(config: Pick<Config, "extractors">): Promise<Extractor[]> {
  const loaded = await Promise.all(config.extractors.plugIns.map(loadPlugIn));
  const byName = new Map([...builtIn, ...loaded.flat()].map((extractor) => [extractor.name, extractor]));
  checkOptions(config.extractors, [...byName.values()]);
  return [...byName.values()].filter((extractor) => !config.extractors.disabled.includes(extractor.name));
}

async function loadPlugIn(name: string): Promise<Extractor[]> {
  const isFile = name.startsWith(".") || name.startsWith("/");
  try {
    const value = isFile
      ? await loadModule(resolve(name), resolve(name))
      : await loadModule(name, resolve("wiredesk.config.ts"));
    return PlugIns.parse(value);
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : whyNot(error);
    throw new WiredeskError("WD_EXTRACTOR_INVALID", `extractor ${name} cannot be loaded: ${reason}`, {
      input: name,
      cause: error,
    });
  }
}
