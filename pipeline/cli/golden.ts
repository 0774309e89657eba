import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import { extract } from "../extract.js";
import { goldenCommand as compareGoldens, type GoldenAction } from "../golden/command.js";
import { addFixture } from "../golden/index.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";

interface GoldenCommandOptions {
  root: string;
  slug?: string;
  published?: string;
  url?: string;
}

/** `wiredesk golden check|diff|update|add`: golden fixtures, compared, refreshed, or made from a file or URL. */
export async function goldenCommand(
  action: GoldenAction | "add",
  names: readonly string[],
  options: GoldenCommandOptions,
): Promise<number> {
  if (action === "add") {
    if (names.length !== 1) throw new WiredeskError("WD_USAGE", "golden add needs one file or URL");
    say(`made ${await add(names[0]!, options)}: correct annotation.json, then run golden update`);
    return exitCodes.done;
  }
  const print = (text: string) => process.stdout.write(`${text}\n`);
  return compareGoldens(action, { root: options.root, slugs: names, print })
    ? exitCodes.done
    : exitCodes.someFailed;
}

async function add(name: string, options: GoldenCommandOptions): Promise<string> {
  const page = await readPage(name);
  const isPage = page.html !== undefined;
  const record = extract({ ...page, publishedAt: options.published ?? null });
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

async function readPage(name: string): Promise<ReadPage> {
  if (/^https?:\/\//i.test(name)) {
    const { createFetcher } = await import("../fetch/index.js");
    const fetcher = createFetcher((await loadConfig()).fetch);
    const { body, finalUrl, fetchedAt } = await fetcher.get(name, { kind: "page" });
    await fetcher.close();
    return { html: body, url: finalUrl, fetchedAt };
  }
  const body = await readFile(name).catch((error: unknown) => {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `cannot read ${name}: ${String(error)}`, { input: name });
  });
  return extname(name) === ".txt" ? { text: body.toString("utf8") } : { html: body };
}
