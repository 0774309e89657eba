import type Tldts from "tldts";
import { atFirstUse } from "../../../extractors/text/load-package.js";

const tldts = atFirstUse<typeof Tldts>("tldts");

/** Host name, registered domain and public suffix of an address. */
export const domainOf: typeof Tldts.parse = (url, options) => tldts().parse(url, options);
