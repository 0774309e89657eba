import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig, loadExtractors } from "../config/index.js";
import { extract } from "../extract.js";
import { goldenCommand as compareGoldens, type GoldenAction } from "../golden/command.js";
import { addFixture } from "../golden/index.js";
import { rulesCommand } from "../golden/rules-command.js";
import type { RecordSettings } from "../record.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";

interface GoldenCommandOptions {
  root: string;
  slug?: string;
  published?: string;
  url?: string;
  config?: string;
  cases?: string[];
}

/**
 * `wiredesk golden check|diff|update|add|coverage|times`: golden fixtures, compared, refreshed, made from a file or URL,
 * or used to see what each rule does.
 */
export async function goldenCommand(
  action: GoldenAction | "add" | "coverage" | "times",
  names: readonly string[],
  options: GoldenCommandOptions,
): Promise<number> {
  const config = await loadConfig(options.config);
  const settings = { extractors: await loadExtractors(config), options: config.extractors.options };
  if (action === "add") {
    if (names.length !== 1) throw new WiredeskError("WD_USAGE", "golden add needs one file or URL");
    say(`made ${await add(names[0]!, options, settings)}: correct annotation.json, then run golden update`);
    return exitCodes.done;
  }
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const { root, cases = [] } = options;
  if (action === "coverage" || action === "times") {
    await rulesCommand(action, { root, slugs: names, cases, print, settings });
    return exitCodes.done;
  }
  return compareGoldens(action, { root, slugs: names, print, settings })
    ? exitCodes.done
    : exitCodes.someFailed;
}

async function add(name: string, options: GoldenCommandOptions, settings: RecordSettings): Promise<string> {
  const page = await readPage(name, options.config);
  const isPage = page.html !== undefined;
  const record = extract({ ...page, publishedAt: options.published ?? null }, settings);
  const plainName = basename(new URL(name, "file:///").pathname, extname(name));
  const slug =
    options.slug ??
    plainName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
  const { title, publishedAt, language } = record.article;
  return addFixture({
    root: options.root,
    slug,
    source: { kind: isPage ? "page" : "plainText", body: page.html ?? page.text ?? "" },
    meta: {
      url: options.url ?? page.url ?? record.source.canonicalUrl ?? `https://example.invalid/${slug}`,
      title,
      publishedAt,
      language,
      fetchedAt: page.fetchedAt ?? new Date().toISOString(),
    },
    record,
  });
}

interface ReadPage {
  html?: Uint8Array;
  text?: string;
  url?: string;
  fetchedAt?: string;
}

async function readPage(name: string, configFile: string | undefined): Promise<ReadPage> {
  if (/^https?:\/\//i.test(name)) {
    const { createFetcher } = await import("../fetch/index.js");
    const fetcher = createFetcher((await loadConfig(configFile)).fetch);
    const { body, finalUrl, fetchedAt } = await fetcher.get(name, { kind: "page" });
    await fetcher.close();
    return { html: body, url: finalUrl, fetchedAt };
  }
  const body = await readFile(name).catch((error: unknown) => {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `cannot read ${name}: ${String(error)}`, { input: name });
  });
  return extname(name) === ".txt" ? { text: body.toString("utf8") } : { html: body };
}
