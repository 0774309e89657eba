import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { Config, FeedConfig, WiredeskError } from "../../schemas/index.js";
import { loadModule, whyNot } from "./load-module.js";
import { parsed } from "./parsed.js";

const names = ["ts", "mts", "js", "mjs", "json"].map((ending) => `wiredesk.config.${ending}`);

/**
 * Loads the named configuration file, or `wiredesk.config.{ts,mts,js,mjs,json}` of the working folder, or the
 * defaults where there is none. `DATABASE_URL` and `REDIS_URL` of the environment fill what the file leaves open.
 * @throws {WiredeskError} WD_CONFIG_INVALID, naming the path of each wrong value.
 */
export async function loadConfig(file?: string): Promise<Config> {
  const found = file ?? configFile();
  const given = found === undefined ? {} : await readConfigFile(resolve(found));
  const config = parsed(Config, withEnvironment(given), found ?? "the default configuration");
  const folder = found === undefined ? "." : dirname(resolve(found));
  const placed = await withPlugInPaths(withWatchListPath(config, folder), folder);
  return withFeedLists(await withSites(placed, folder), folder);
}

/** The configuration file of the working folder, if it has one. */
export function configFile(): string | undefined {
  return names.find((name) => existsSync(name));
}

/** Reads the folder of site rules that the configuration names, seen from its own folder. */
async function withSites(config: Config, from: string): Promise<Config> {
  const { sitesFolder, sites } = config.parse;
  if (sitesFolder === undefined) return config;
  // Only here: the parse room brings its libraries with it.
  const { loadSites } = await import("../parse/sites/load-sites.js");
  const more = await loadSites(resolve(from, sitesFolder));
  return { ...config, parse: { ...config.parse, sites: [...sites, ...more] } };
}

/** Reads the lists of feeds that the configuration names. What it says of a feed itself wins. */
async function withFeedLists(config: Config, from: string): Promise<Config> {
  if (config.feedLists.length === 0) return config;
  const { readAddresses } = await import("../sources/index.js");
  const feeds = new Map(config.feeds.map((feed) => [feed.url, feed]));
  for (const file of config.feedLists) {
    for (const url of await readAddresses(resolve(from, file)))
      if (!feeds.has(url)) feeds.set(url, parsed(FeedConfig, { url }, file));
  }
  return { ...config, feeds: [...feeds.values()] };
}

/** A watch-list that is named by its file is seen from the configuration's folder, too. It is read where it is used. */
function withWatchListPath(config: Config, from: string): Config {
  const options = z.looseObject({ watchlist: z.string() }).safeParse(config.extractors.options.entities);
  if (!options.success) return config;
  const entities = { ...options.data, watchlist: resolve(from, options.data.watchlist) };
  const extractors = { ...config.extractors, options: { ...config.extractors.options, entities } };
  return { ...config, extractors };
}

/** Plug-ins likewise: files, and packages that are installed beside the configuration. */
async function withPlugInPaths(config: Config, from: string): Promise<Config> {
  if (config.extractors.plugIns.length === 0) return config;
  const { createJiti } = await import("jiti");
  const jiti = createJiti(pathToFileURL(resolve(from, "wiredesk.config.ts")).href);
  const plugIns = config.extractors.plugIns.map((name) =>
    name.startsWith(".") ? resolve(from, name) : (jiti.esmResolve(name, { try: true }) ?? name),
  );
  return { ...config, extractors: { ...config.extractors, plugIns } };
}

async function readConfigFile(path: string): Promise<Record<string, unknown>> {
  if (!existsSync(path)) {
    throw new WiredeskError("WD_CONFIG_INVALID", `configuration file ${path} does not exist`, {
      input: path,
    });
  }
  try {
    const value: unknown =
      extname(path) === ".json" ? JSON.parse(await readFile(path, "utf8")) : await loadModule(path, path);
    return z.record(z.string(), z.unknown()).parse(value);
  } catch (error) {
    throw new WiredeskError("WD_CONFIG_INVALID", `cannot read ${path}: ${whyNot(error)}`, {
      input: path,
      cause: error,
    });
  }
}

function withEnvironment(given: Record<string, unknown>): Record<string, unknown> {
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = process.env;
  return { ...(databaseUrl && { databaseUrl }), ...(redisUrl && { redisUrl }), ...given };
}
