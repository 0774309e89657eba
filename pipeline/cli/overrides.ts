import type { Config } from "../../schemas/index.js";

export interface Overrides {
  data?: string;
  allowHost?: string[];
}

/** What the command line says wins over the configuration. */
export function withOverrides(config: Config, { data, allowHost = [] }: Overrides): Config {
  const allowHosts = [...config.fetch.allowHosts, ...allowHost.map((host) => host.toLowerCase())];
  return { ...config, dataDir: data ?? config.dataDir, fetch: { ...config.fetch, allowHosts } };
}
