import { FetchError, shownUrl } from "./fetch-error.js";

/** RFC and practice: 2,083 was long the browsers' limit; 8,000 is what servers take. */
const MAX_URL_LENGTH = 8_000;

/** Ports of other protocols, to which an HTTP request could be smuggled (the "bad ports" of the Fetch standard). */
const otherProtocols = new Set(
  (
    "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 " +
    "123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 " +
    "990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
  ).split(" "),
);

/**
 * Reads a URL to be fetched. The WHATWG parser settles what attackers play with: octal, decimal and hexadecimal
 * addresses, tabs and line ends, back slashes, percent signs and full-width characters in the host.
 * @throws FetchError WD_FETCH_URL_INVALID
 */
export function readTarget(text: string, base?: URL): URL {
  const input = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  if (text.length > MAX_URL_LENGTH)
    throw new FetchError("WD_FETCH_URL_INVALID", `"${input}" is longer than ${MAX_URL_LENGTH} characters.`, {
      input,
    });
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  if (url === null) throw new FetchError("WD_FETCH_URL_INVALID", `"${input}" is not a URL.`, { input });
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchError("WD_FETCH_URL_INVALID", `"${input}" is not http or https but ${url.protocol}`, {
      input,
    });
  if (otherProtocols.has(url.port))
    throw new FetchError(
      "WD_FETCH_URL_INVALID",
      `${shownUrl(url)}: port ${url.port} belongs to another protocol.`,
      {
        input: shownUrl(url),
      },
    );
  url.hash = "";
  return url;
}
