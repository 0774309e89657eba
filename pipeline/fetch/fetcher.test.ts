import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FetchConfig } from "../../schemas/fetch-config.js";
import { type Answerer, type LocalSite, openSite, serve } from "../../test/support/local-site.js";
import { createFetcher, FetchError } from "./index.js";

const html = { "content-type": "text/html" };
const packed = (encoding: string, body: Buffer): Answerer =>
  serve(body, { ...html, "content-encoding": encoding });
const redirect = (to: string, status = 302): Answerer => serve("", { location: to }, status);

const pages: Record<string, Answerer> = {
  "/robots.txt": serve("User-agent: *\nDisallow: /private/\n", { "content-type": "text/plain" }),
  "/plain": serve("<p>plain</p>"),
  "/gzip": packed("gzip", gzipSync("<p>packed</p>")),
  "/brotli": packed("br", brotliCompressSync("<p>packed</p>")),
  "/deflate": packed("deflate", deflateSync("<p>packed</p>")),
  "/raw-deflate": packed("deflate", deflateRawSync("<p>packed</p>")),
  "/twice": packed("gzip, br", brotliCompressSync(gzipSync("<p>packed</p>"))),
  "/thrice": packed("gzip, gzip, gzip", gzipSync(gzipSync(gzipSync("x")))),
  "/unknown-encoding": packed("zstd", Buffer.from("x")),
  "/cut-gzip": packed("gzip", gzipSync("<p>packed</p>".repeat(100)).subarray(0, 20)),
  "/gzip-bomb": packed("gzip", gzipSync(Buffer.alloc(30_000_000))),
  "/brotli-bomb": packed("br", brotliCompressSync(Buffer.alloc(30_000_000))),
  "/nested-bomb": packed("gzip, gzip", gzipSync(gzipSync(Buffer.alloc(30_000_000)))),
  "/sitemap.xml.gz": serve(gzipSync("<urlset/>"), { "content-type": "application/gzip" }),
  "/sitemap-bomb.xml.gz": serve(gzipSync(Buffer.alloc(30_000_000)), { "content-type": "application/gzip" }),
  "/12-mb": (_request, response) => {
    response.writeHead(200, html);
    response.write(Buffer.alloc(6_000_000, "a"));
    response.end(Buffer.alloc(6_000_000, "a"));
  },
  "/12-mb-announced": serve("", { ...html, "content-length": "12000000" }),
  "/pdf": serve("%PDF-1.7", { "content-type": "application/pdf" }),
  "/pdf-in-disguise": serve("%PDF-1.7 and so on", html),
  "/png": serve("\x89PNG", { "content-type": "image/png" }),
  "/empty": serve("", html),
  "/slow": () => {},
  "/silent-middle": (_request, response) => {
    response.writeHead(200, html).write("<p>");
  },
  "/cut-off": (_request, response) => {
    response.writeHead(200, { ...html, "content-length": "1000" }).write("<p>");
    setTimeout(() => response.destroy(), 20);
  },
  "/no-http": (request) => {
    request.socket.end("220 mail.example ESMTP\r\n");
  },
  "/moved": redirect("/moved-again", 301),
  "/moved-again": redirect("/plain", 308),
  "/elsewhere": redirect("/plain", 302),
  "/circle-a": redirect("/circle-b"),
  "/circle-b": redirect("/circle-a"),
  "/to-file": redirect("file:///etc/passwd"),
  "/to-private": redirect("/private/page"),
  "/nowhere": serve("", {}, 302),
  "/private/page": serve("<p>private</p>"),
  "/cookie-wall": (request, response) => {
    if (request.headers.cookie === "seen=1") response.writeHead(200, html).end("<p>in</p>");
    else response.writeHead(302, { location: "/cookie-wall", "set-cookie": "seen=1; Path=/" }).end();
  },
};
for (let hop = 0; hop < 30; hop += 1) pages[`/hop-${hop}`] = redirect(`/hop-${hop + 1}`);
for (const status of [401, 402, 403, 404, 408, 410, 418, 429, 451, 500, 502, 503, 504, 522, 524])
  pages[`/${status}`] = serve("no", html, status);

let site: LocalSite;
beforeAll(async () => {
  site = await openSite(pages);
});
afterAll(() => site.close());

const quick = { allowHosts: ["127.0.0.1"], proxy: "none" as const, pace: { gapMs: 0 }, pauseMs: 0 };
const fetcherWith = (config: object = {}) => createFetcher(FetchConfig.parse({ ...quick, ...config }));

async function failure(path: string, config: object = {}): Promise<FetchError> {
  const fetcher = fetcherWith(config);
  try {
    await fetcher.get(site.origin + path);
  } catch (error) {
    if (error instanceof FetchError) return error;
    throw error;
  } finally {
    await fetcher.close();
  }
  throw new Error(`${path} was fetched`);
}

describe("a page that is there", () => {
  it.each(["/gzip", "/brotli", "/deflate", "/raw-deflate", "/twice"])(
    "comes unpacked from %s",
    async (path) => {
      const fetched = await fetcherWith().get(site.origin + path);
      expect(Buffer.from(fetched.body).toString()).toBe("<p>packed</p>");
    },
  );

  it("says where it came from", async () => {
    const fetched = await fetcherWith().get(`${site.origin}/elsewhere#part`);
    expect(fetched).toMatchObject({
      url: `${site.origin}/elsewhere`,
      finalUrl: `${site.origin}/plain`,
      status: 200,
      notModified: false,
      contentType: "text/html; charset=utf-8",
    });
    expect(fetched.movedTo).toBeUndefined();
    expect(fetched.fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it("says where it has moved for good", async () => {
    expect((await fetcherWith().get(`${site.origin}/moved`)).movedTo).toBe(`${site.origin}/plain`);
  });

  it("may be empty: the parser judges that", async () => {
    expect((await fetcherWith().get(`${site.origin}/empty`)).body).toHaveLength(0);
  });

  it("is asked for with an honest name and without cookies", async () => {
    await fetcherWith().get(`${site.origin}/plain`);
    const headers = site.headersFor("/plain");
    expect(headers?.["user-agent"]).toMatch(/^Wiredesk\//);
    expect(headers?.cookie).toBeUndefined();
  });

  it("as a gzipped sitemap file is unpacked, as a page it is refused", async () => {
    const fetched = await fetcherWith().get(`${site.origin}/sitemap.xml.gz`, { kind: "feed" });
    expect(Buffer.from(fetched.body).toString()).toBe("<urlset/>");
    expect((await failure("/sitemap.xml.gz")).code).toBe("WD_FETCH_NOT_TEXT");
  });
});

describe("what goes wrong has a code, an outcome and a message with the URL", () => {
  const short = { timeouts: { responseMs: 150, idleMs: 300, totalMs: 2_000 } };
  it.each([
    ["/404", "WD_FETCH_STATUS_GONE", "discard", "404 Not Found"],
    ["/410", "WD_FETCH_STATUS_GONE", "discard", "410 Gone"],
    ["/401", "WD_FETCH_STATUS_DENIED", "quarantine", "401"],
    ["/402", "WD_FETCH_STATUS_DENIED", "quarantine", "402"],
    ["/403", "WD_FETCH_STATUS_DENIED", "quarantine", "403 Forbidden"],
    ["/451", "WD_FETCH_STATUS_DENIED", "quarantine", "451"],
    ["/418", "WD_FETCH_STATUS_CLIENT", "discard", "418"],
    ["/408", "WD_FETCH_STATUS_SERVER", "retry", "408"],
    ["/429", "WD_FETCH_STATUS_SERVER", "retry", "429"],
    ["/500", "WD_FETCH_STATUS_SERVER", "retry", "500"],
    ["/502", "WD_FETCH_STATUS_SERVER", "retry", "502"],
    ["/503", "WD_FETCH_STATUS_SERVER", "retry", "503"],
    ["/504", "WD_FETCH_STATUS_SERVER", "retry", "504"],
    ["/522", "WD_FETCH_STATUS_SERVER", "retry", "522"],
    ["/524", "WD_FETCH_STATUS_SERVER", "retry", "524"],
    ["/slow", "WD_FETCH_TIMEOUT", "retry", "150 ms for waiting for its answer"],
    ["/silent-middle", "WD_FETCH_TIMEOUT", "retry", "300 ms for a silence"],
    ["/cut-off", "WD_FETCH_BROKEN", "retry", "broke off"],
    ["/no-http", "WD_FETCH_BROKEN", "retry", "no HTTP"],
    ["/cut-gzip", "WD_FETCH_BROKEN", "retry", "damaged or cut off"],
    ["/unknown-encoding", "WD_FETCH_BROKEN", "retry", "zstd"],
    ["/thrice", "WD_FETCH_BROKEN", "retry", "3 content encodings"],
    ["/12-mb", "WD_FETCH_TOO_LARGE", "discard", "10000000 bytes on the wire"],
    ["/12-mb-announced", "WD_FETCH_TOO_LARGE", "discard", "12000000 bytes announced"],
    ["/gzip-bomb", "WD_FETCH_TOO_LARGE", "discard", "after decompression"],
    ["/brotli-bomb", "WD_FETCH_TOO_LARGE", "discard", "after decompression"],
    ["/nested-bomb", "WD_FETCH_TOO_LARGE", "discard", "after decompression"],
    ["/pdf", "WD_FETCH_NOT_TEXT", "discard", "application/pdf"],
    ["/pdf-in-disguise", "WD_FETCH_NOT_TEXT", "discard", "a PDF"],
    ["/png", "WD_FETCH_NOT_TEXT", "discard", "image/png"],
    ["/circle-a", "WD_FETCH_REDIRECTS", "discard", "in a circle"],
    ["/hop-0", "WD_FETCH_REDIRECTS", "discard", "more than 8 times"],
    ["/to-file", "WD_FETCH_REDIRECTS", "discard", "file:///etc/passwd"],
    ["/nowhere", "WD_FETCH_BROKEN", "retry", "302"],
    ["/private/page", "WD_FETCH_ROBOTS", "discard", "robots.txt"],
    ["/to-private", "WD_FETCH_ROBOTS", "discard", "robots.txt"],
    ["/cookie-wall", "WD_FETCH_REDIRECTS", "discard", "in a circle"],
  ])("%s: %s, %s", async (path, code, outcome, words) => {
    const error = await failure(path, short);
    expect(error).toMatchObject({ code, outcome, input: site.origin + path });
    expect(error.message).toContain(words);
    expect(error.message).toContain(site.origin + path);
  });

  it("a gzipped sitemap that is a bomb", async () => {
    const getting = fetcherWith().get(`${site.origin}/sitemap-bomb.xml.gz`, { kind: "feed" });
    await expect(getting).rejects.toMatchObject({ code: "WD_FETCH_TOO_LARGE" });
  });

  it("a host that drips bytes for ever", async () => {
    const dripping = await openSite({
      "/": (_request, response) => {
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      },
    });
    const fetcher = fetcherWith({ timeouts: { idleMs: 200, totalMs: 400 } });
    await expect(fetcher.get(dripping.origin)).rejects.toMatchObject({
      code: "WD_FETCH_TIMEOUT",
      message: expect.stringContaining("the whole exchange"),
    });
    await dripping.close();
  });

  it("a port where nobody listens", async () => {
    const gone = await openSite({});
    await gone.close();
    const error = await fetcherWith()
      .get(gone.origin)
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "WD_FETCH_UNREACHABLE", outcome: "retry", unconnected: true });
  });

  it.each([
    ["nothing", ""],
    ["words", "not a url"],
    ["another protocol", "ftp://example.com/"],
    ["a script", "javascript:alert(1)"],
    ["no host", "http://"],
    ["9,000 characters", `http://a.example/${"x".repeat(9_000)}`],
    ["the port of a mail server", "http://example.com:25/"],
  ])("%s is no URL to fetch", async (_what, text) => {
    await expect(fetcherWith().get(text)).rejects.toMatchObject({ code: "WD_FETCH_URL_INVALID" });
  });
});

describe("settings", () => {
  it("pass over robots.txt for a host that gave leave", async () => {
    const fetched = await fetcherWith({ ignoreRobotsFor: ["127.0.0.1"] }).get(`${site.origin}/private/page`);
    expect(fetched.status).toBe(200);
  });

  it("carry cookies through one chain of redirects only", async () => {
    const fetcher = fetcherWith({ cookies: "hop" });
    expect((await fetcher.get(`${site.origin}/cookie-wall`)).status).toBe(200);
    await fetcher.get(`${site.origin}/plain`);
    expect(site.headersFor("/plain")?.cookie).toBeUndefined();
  });

  it("give a host its own headers, and no other", async () => {
    const other = await openSite({ "/": serve("") });
    const fetcher = fetcherWith({
      hosts: { [`127.0.0.1:${site.port}`]: { headers: { authorization: "Basic abc" } } },
    });
    await fetcher.get(`${site.origin}/plain`);
    await fetcher.get(other.origin);
    expect(site.headersFor("/plain")?.authorization).toBe("Basic abc");
    expect(other.headersFor("/")?.authorization).toBeUndefined();
    await other.close();
  });

  it("keep passwords out of what is told", async () => {
    const address = `http://reader:secret@127.0.0.1:${site.port}/404`;
    const error = await fetcherWith()
      .get(address)
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FetchError);
    expect(JSON.stringify(error) + (error as FetchError).message).not.toContain("secret");
  });

  it("call a fetch off", async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    const getting = fetcherWith().get(`${site.origin}/slow`, { signal: abort.signal });
    await expect(getting).rejects.toMatchObject({ code: "WD_FETCH_ABORTED", outcome: "retry" });
  });
});

describe("conditional requests", () => {
  it("give notModified, with validators of the first answer", async () => {
    const changing = await openSite({
      "/feed": (request, response) => {
        const isKnown = request.headers["if-none-match"] === '"v1"';
        response
          .writeHead(isKnown ? 304 : 200, { etag: '"v1"', "last-modified": "Sat, 13 Dec 2025 10:00:00 GMT" })
          .end();
      },
    });
    const fetcher = fetcherWith();
    const first = await fetcher.get(`${changing.origin}/feed`, { kind: "feed" });
    expect(first).toMatchObject({
      notModified: false,
      etag: '"v1"',
      lastModified: "Sat, 13 Dec 2025 10:00:00 GMT",
    });
    const second = await fetcher.get(`${changing.origin}/feed`, { kind: "feed", etag: first.etag });
    expect(second).toMatchObject({ notModified: true, status: 304 });
    await changing.close();
  });

  it("never send a validator that would break out of its header", async () => {
    await fetcherWith().get(`${site.origin}/plain`, { etag: '"a"\r\nx-evil: 1', lastModified: "bad\nline" });
    const headers = site.headersFor("/plain");
    expect(headers?.["x-evil"]).toBeUndefined();
    expect(headers?.["if-none-match"]).toBeUndefined();
    expect(headers?.["if-modified-since"]).toBeUndefined();
  });
});
