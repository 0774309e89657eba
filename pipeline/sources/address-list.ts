import { readFile } from "node:fs/promises";
import { WiredeskError } from "../../schemas/errors.js";
import { readFeed } from "./read-feed.js";

/**
 * The addresses in a file of the user's own: an OPML list of subscriptions, or plain text with a URL a line. Each once.
 * @throws WiredeskError WD_INPUT_NOT_FOUND, WD_INPUT_INVALID where the file is neither
 */
export async function readAddresses(file: string): Promise<string[]> {
  const body = await readFile(file).catch((cause) => {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `cannot read ${file}: ${cause.message}`, {
      input: file,
      cause,
    });
  });
  const { format, items, nextUrls = [] } = readFeed(body, { url: file });
  if (format !== "opml" && format !== "url-list") {
    const message = `${file} is ${format}, not a list of addresses: expected OPML, or a URL a line`;
    throw new WiredeskError("WD_INPUT_INVALID", message, { input: file });
  }
  return [...new Set([...nextUrls, ...items.map(({ url }) => url)])];
}
