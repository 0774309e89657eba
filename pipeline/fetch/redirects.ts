import type { Answer } from "./exchange.js";
import { FetchError, shownUrl } from "./fetch-error.js";
import { readTarget } from "./target.js";

const redirecting = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends us, or null if it is the last one. User name and password in a redirect are the host's
 * invention and dropped.
 * @param visited the URLs asked so far, this answer's included
 * @throws FetchError WD_FETCH_REDIRECTS for a loop, too many hops, or a target that is no http URL
 */
export function nextHop(
  answer: Answer,
  visited: readonly URL[],
  maxRedirects: number,
): { url: URL; permanent: boolean } | null {
  const location = answer.header("location");
  if (!redirecting.has(answer.status) || location === undefined) return null;
  const first = shownUrl(visited[0] ?? answer.url);
  const refuse = (why: string) => new FetchError("WD_FETCH_REDIRECTS", `${first} ${why}.`, { input: first });
  if (visited.length > maxRedirects) throw refuse(`redirects more than ${maxRedirects} times`);
  const url = readLocation(location, answer.url, refuse);
  url.username = "";
  url.password = "";
  // Some sites set a cookie and send back to the same URL; asked twice the same way, they never end.
  const times = visited.filter((earlier) => earlier.href === url.href).length;
  if (times > 1) throw refuse(`redirects in a circle, back to ${shownUrl(url)}`);
  return { url, permanent: answer.status === 301 || answer.status === 308 };
}

function readLocation(location: string, base: URL, refuse: (why: string) => FetchError): URL {
  try {
    return readTarget(location, base);
  } catch {
    throw refuse(
      `redirects to "${location.slice(0, 200)}", which is no http or https URL that may be fetched`,
    );
  }
}
