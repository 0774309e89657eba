import type { CheerioAPI } from "cheerio/slim";
import { WiredeskError } from "../../../schemas/index.js";
import { cheerio } from "./load-cheerio.js";
import { nestsDeeperThan } from "./nesting-depth.js";

/**
 * Markup to a tree, by htmlparser2 (cheerio's default parser costs five to ten times as much on news pages).
 * @throws WiredeskError WD_PARSE_TOO_DEEP before parsing, because parsing deep pages is what is slow.
 */
export function loadPage(markup: string, maxDepth: number, input: string | undefined): CheerioAPI {
  if (nestsDeeperThan(markup, maxDepth)) {
    throw new WiredeskError(
      "WD_PARSE_TOO_DEEP",
      `The page nests elements deeper than ${maxDepth}.`,
      input === undefined ? {} : { input },
    );
  }
  return cheerio().load(markup, { xml: { xmlMode: false, decodeEntities: true, lowerCaseTags: true } });
}
