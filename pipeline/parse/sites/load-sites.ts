import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio/slim";
import { z } from "zod";
import { SiteRule, WiredeskError } from "../../../schemas/index.js";
import { select } from "./apply-site.js";

/**
 * Reads a folder of site rules: one JSON file each, taken in order of their names. Every selector is tried, so that a mistake shows
 * when the program starts and not on a page.
 * @throws WiredeskError WD_CONFIG_INVALID, WD_INPUT_NOT_FOUND
 */
export async function loadSites(folder: string): Promise<SiteRule[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `The folder of site rules cannot be read: ${folder}`, {
      input: folder,
      cause,
    });
  });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return Promise.all(files.map((name) => loadSite(join(folder, name))));
}

async function loadSite(file: string): Promise<SiteRule> {
  const source = await readFile(file, "utf8");
  const parsed = SiteRule.safeParse(parseJson(source, file));
  if (!parsed.success) {
    throw new WiredeskError(
      "WD_CONFIG_INVALID",
      `${file} is no site rule:\n${z.prettifyError(parsed.error)}`,
      { input: file },
    );
  }
  const { title, dek, byline, published, modified, section, ...lists } = parsed.data;
  const fields = [title, dek, byline, published, modified, section];
  const selectors = [
    ...(lists.body ?? []),
    ...(lists.drop ?? []),
    ...(lists.keep ?? []),
    ...fields.map((field) => field?.selector),
  ];
  const $ = load("<p></p>");
  for (const selector of selectors) if (selector !== undefined) select($, selector);
  return parsed.data;
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new WiredeskError("WD_CONFIG_INVALID", `${file} is not JSON.`, { input: file, cause });
  }
}
