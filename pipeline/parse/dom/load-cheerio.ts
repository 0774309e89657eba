import type * as Cheerio from "cheerio/slim";
import { atFirstUse } from "../../../extractors/text/load-package.js";

/** Cheerio over htmlparser2, without the parser and the HTTP client that its full build brings. */
export const cheerio = atFirstUse<typeof Cheerio>("cheerio/slim");
