import type { LookupFunction } from "node:net";
import got, { type Response } from "got";
import type { FetchConfig } from "../../schemas/fetch-config.js";
import { decompress, encodingsOf, isGzip, readCapped } from "./body.js";
import { FetchError, shownUrl, toFetchError } from "./fetch-error.js";
import type { FetchKind } from "./fetched.js";
import { refusedBytes, refusedType } from "./media-type.js";
import type { AgentPair } from "./proxies.js";

export interface Exchange {
  url: URL;
  kind: FetchKind;
  headers: Record<string, string>;
  agent: AgentPair;
  /** Absent through a proxy, which resolves the name itself. */
  lookup: LookupFunction | undefined;
  signal: AbortSignal | undefined;
}

/** The first answer of a host: no redirect followed, no status judged. The body is read for 2xx alone. */
export interface Answer {
  url: URL;
  status: number;
  reason: string;
  header(name: string): string | undefined;
  /** Set-Cookie lines. */
  cookies: string[];
  body: Uint8Array;
}

const accepts: Record<FetchKind, string> = {
  page: "text/html, application/xhtml+xml;q=0.9, application/xml;q=0.7, */*;q=0.5",
  feed: "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, */*;q=0.5",
  robots: "text/plain, */*;q=0.5",
};

/** So much of a robots.txt is read, the rest is left: RFC 9309 asks for 500 KiB at least. */
const MAX_ROBOTS_BYTES = 512_000;

/**
 * One request and its answer through got, with every limit of the configuration on it.
 * @throws FetchError
 */
export async function exchange(ask: Exchange, config: FetchConfig): Promise<Answer> {
  const { url, signal } = ask;
  const timeout = gotTimeouts(config);
  const stream = got.stream(url, {
    agent: ask.agent,
    ...(ask.lookup && { dnsLookup: ask.lookup }),
    headers: {
      "user-agent": config.userAgent,
      accept: accepts[ask.kind],
      "accept-encoding": "gzip, deflate, br",
      ...(config.acceptLanguage && { "accept-language": config.acceptLanguage }),
      ...ask.headers,
    },
    timeout,
    followRedirect: false,
    throwHttpErrors: false,
    decompress: false,
    retry: { limit: 0 },
    ...(signal && { signal }),
  });
  try {
    const response = await headOf(stream);
    const answer = {
      url,
      status: response.statusCode,
      reason: (response.statusMessage ?? "").slice(0, 80),
      header: (name: string) => single(response.headers[name]),
      cookies: response.headers["set-cookie"] ?? [],
    };
    const wanted = answer.status >= 200 && answer.status < 300;
    return { ...answer, body: wanted ? await bodyOf(stream, answer, ask, config) : new Uint8Array() };
  } catch (error) {
    throw toFetchError(error, url, timeout);
  } finally {
    stream.destroy();
  }
}

type GotStream = ReturnType<typeof got.stream>;

function headOf(stream: GotStream): Promise<Response> {
  return new Promise((resolve, reject) => {
    stream.once("response", resolve);
    // Stays on: an error between head and body must not end the process.
    stream.on("error", reject);
  });
}

async function bodyOf(stream: GotStream, answer: Omit<Answer, "body">, ask: Exchange, config: FetchConfig) {
  const input = shownUrl(ask.url);
  const notText = (what: string) =>
    new FetchError("WD_FETCH_NOT_TEXT", `${input} is no ${ask.kind} but ${what}.`, {
      input,
      status: answer.status,
    });
  const type = refusedType(answer.header("content-type") ?? null, ask.kind);
  if (type !== null) throw notText(type);

  const { maxBytes } = config;
  const tooLarge = (size: string) =>
    new FetchError("WD_FETCH_TOO_LARGE", `${input}: ${size}, the limit is ${maxBytes}.`, { input });
  const declared = Number(answer.header("content-length") ?? 0);
  if (declared > maxBytes) throw tooLarge(`${declared} bytes announced`);
  const wire = await readCapped(stream, maxBytes, () => tooLarge(`more than ${maxBytes} bytes on the wire`));

  const body = await decompress(wire, encodingsOf(answer.header("content-encoding")), maxBytes, input);
  if (ask.kind === "robots") return body.subarray(0, MAX_ROBOTS_BYTES);
  const content =
    ask.kind === "feed" && isGzip(body) ? await decompress(body, ["gzip"], maxBytes, input) : body;
  const found = refusedBytes(content);
  if (found !== null) throw notText(`a ${found}`);
  return content;
}

function gotTimeouts({ timeouts }: FetchConfig) {
  return {
    lookup: timeouts.lookupMs,
    connect: timeouts.connectMs,
    secureConnect: timeouts.secureConnectMs,
    response: timeouts.responseMs,
    socket: timeouts.idleMs,
    request: timeouts.totalMs,
  };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}
