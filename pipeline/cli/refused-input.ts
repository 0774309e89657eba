import { WiredeskError } from "../../schemas/index.js";

/** How files begin that hold no text, in hexadecimal digits, by what they are. */
const signatures: readonly (readonly [what: string, starts: string])[] = [
  ["a PDF", "255044462d"],
  ["an image", "89504e47 ffd8ff 47494638 52494646 49492a00 4d4d002a"],
  ["an archive or an office document", "504b0304 1f8b08 425a68 fd377a58 526172211a d0cf11e0"],
];
const byteOrderMarks = ["fffe", "feff"];

/**
 * Why a file or page is no article, where its first bytes tell: a PDF, an image, a feed, other bytes that are no text.
 * Pages, and text with a byte order mark, may hold zeros: they may be UTF-16.
 */
export async function refusedInput(name: string, body: Uint8Array): Promise<WiredeskError | null> {
  const head = Buffer.from(body.subarray(0, 4_096));
  const digits = head.toString("hex");
  const begins = (starts: string) => starts.split(" ").some((start) => digits.startsWith(start));
  const binary = signatures.find(([, starts]) => begins(starts))?.[0];
  if (binary) return refused(name, `is ${binary}, and no text`, "Turn it into text or HTML first.");
  if (head.includes(0) && !head.includes("<") && !byteOrderMarks.some(begins)) {
    return refused(name, "holds bytes that are no text", "Give a page, or plain text in UTF-8.");
  }
  // A look first: the readers of feeds take longer to load than most pages to read.
  if (!/<(?:\w{1,20}:)?(?:rss|feed|rdf|urlset|sitemapindex|opml)\b|jsonfeed/i.test(head.toString("latin1")))
    return null;
  const { sniffKind } = await import("../sources/index.js");
  if (sniffKind(body) !== "feed") return null;
  const url = /^https?:/i.test(name) ? name : "URL";
  return refused(
    name,
    "is a feed, and no article",
    `wiredesk run --once --url ${url} takes in its articles.`,
  );
}

/** Why a name given as an input could not be read, and what it may have been meant to be. */
export function unreadable(name: string, error: unknown): WiredeskError {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const about = (message: string, hint?: string) =>
    new WiredeskError("WD_INPUT_NOT_FOUND", message, { input: name, cause: error, ...(hint && { hint }) });
  if (code === "EISDIR")
    return about(`${name} is a folder`, `Name its files: ${name.replace(/\/$/, "")}/*.html`);
  if (code === "EACCES") return about(`${name} may not be read by this user`);
  if (code !== "ENOENT")
    return about(`cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`);
  const isAddress = /^[a-z]{2,10}:|^www\.|^[\w-]+(?:\.[\w-]+)+\//i.test(name);
  return isAddress
    ? about(`there is no file ${name}`, "Addresses begin with http:// or https://.")
    : about(`there is no file ${name}`);
}

function refused(name: string, what: string, hint: string): WiredeskError {
  return new WiredeskError("WD_INPUT_INVALID", `${name} ${what}`, { input: name, hint });
}
