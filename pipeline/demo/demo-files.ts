import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { WiredeskError } from "../../schemas/index.js";

const feedPath = "fixtures/feeds/demo/feed.xml";
const articlesPath = "fixtures/articles";

/** The site's name in the bundled feed and pages, which the server replaces with its own address. */
export const bundledOrigin = "https://demo.wiredesk.example";

export interface DemoFiles {
  feed: string;
  /** Page by slug. */
  pages: ReadonlyMap<string, string>;
}

/**
 * Reads the bundled feed and the pages of the fixtures.
 * @throws WiredeskError WD_INPUT_NOT_FOUND if this copy of Wiredesk came without them
 */
export function readDemoFiles(): DemoFiles {
  const root = folderWithFixtures(dirname(fileURLToPath(import.meta.url)));
  const articles = join(root, articlesPath);
  const pages = new Map<string, string>();
  for (const slug of readdirSync(articles).sort()) {
    const page = join(articles, slug, "source.html");
    if (existsSync(page)) pages.set(slug, readFileSync(page, "utf8"));
  }
  return { feed: readFileSync(join(root, feedPath), "utf8"), pages };
}

/** The nearest folder upwards that holds the demo feed: the checkout, or `dist/` in the package. */
function folderWithFixtures(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, feedPath))) return folder;
    if (folder === dirname(folder)) {
      throw new WiredeskError("WD_INPUT_NOT_FOUND", `The demo feed ${feedPath} is missing.`, {
        input: feedPath,
      });
    }
  }
}
