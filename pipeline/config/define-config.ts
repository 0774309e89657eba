import type { BuiltInOptions } from "../../extractors/index.js";
import type { ConfigInput } from "../../schemas/index.js";

type ExtractorsInput = NonNullable<ConfigInput["extractors"]>;

/** A configuration as a person writes it, with the options of the built-in extractors typed. */
export type ConfigFile = Omit<ConfigInput, "extractors"> & {
  extractors?: Omit<ExtractorsInput, "options"> & { options?: BuiltInOptions & Record<string, unknown> };
};

/** Gives a configuration its type, for `wiredesk.config.ts`. It is checked when a command loads it. */
export function defineConfig(config: ConfigFile): ConfigFile {
  return config;
}
