import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type ArchivedPage, readWarc, sniffKind } from "./index.js";

function record(type: string, headers: Record<string, string>, content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const lines = Object.entries({ "WARC-Type": type, ...headers, "Content-Length": String(bytes.length) });
  const head = `WARC/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from("\r\n\r\n")]);
}

const captured = { "WARC-Date": "2031-03-04T10:00:00Z", "WARC-Record-ID": "<urn:uuid:1>" };
const response = (url: string, http: string | Buffer) =>
  record("response", { ...captured, "WARC-Target-URI": url }, http);
const http = (body: string | Buffer, headers = "Content-Type: text/html; charset=utf-8", status = "200 OK") =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);

const records = [
  record("warcinfo", captured, "software: test\r\n"),
  record("request", { ...captured, "WARC-Target-URI": "https://a.example/1" }, "GET /1 HTTP/1.1\r\n\r\n"),
  response("https://a.example/1", http("<p>one</p>")),
  response(
    "<https://a.example/2>",
    http("a\r\n<p>two</p>\r\n0\r\n\r\n", "Content-Type: text/html\r\nTransfer-Encoding: chunked"),
  ),
  response(
    "https://a.example/3",
    http(gzipSync("<p>three</p>"), "Content-Type: text/html\r\nContent-Encoding: gzip"),
  ),
  response(
    "https://a.example/4",
    http(
      "<p>unpacked already</p>",
      "Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
    ),
  ),
  response("https://a.example/missing", http("no", undefined, "404 Not Found")),
  response("https://a.example/picture", http("x", "Content-Type: image/png")),
  response(
    "https://a.example/broken",
    http("\x1f\x8bbroken", "Content-Type: text/html\r\nContent-Encoding: gzip"),
  ),
  response(
    "https://a.example/bomb",
    http(gzipSync(Buffer.alloc(100_000)), "Content-Type: text/html\r\nContent-Encoding: gzip"),
  ),
  response("https://a.example/large", http("x".repeat(20_000))),
  response("dns:a.example", "a.example. 1 IN A 1.2.3.4"),
  response("https://a.example/no-http", "hello"),
  record("revisit", { ...captured, "WARC-Target-URI": "https://a.example/1" }, http("")),
  record(
    "resource",
    { ...captured, "WARC-Target-URI": "https://a.example/5", "Content-Type": "text/html" },
    "<p>five</p>",
  ),
];

async function read(source: Readable | Uint8Array): Promise<ArchivedPage[]> {
  const pages: ArchivedPage[] = [];
  for await (const page of readWarc(source, { url: "crawl.warc", maxBytes: 10_000 })) pages.push(page);
  return pages;
}

const expected = [
  ["https://a.example/1", "<p>one</p>"],
  ["https://a.example/2", "<p>two</p>"],
  ["https://a.example/3", "<p>three</p>"],
  ["https://a.example/4", "<p>unpacked already</p>"],
  ["https://a.example/5", "<p>five</p>"],
];

describe("an archive gives its pages", () => {
  it.each([
    ["plain", Buffer.concat(records)],
    ["gzipped as a whole", gzipSync(Buffer.concat(records))],
    ["gzipped record by record", Buffer.concat(records.map((each) => gzipSync(each)))],
  ])("%s", async (_how, bytes) => {
    const pages = await read(bytes);
    expect(pages.map(({ url, body }) => [url, Buffer.from(body).toString()])).toEqual(expected);
    expect(pages[0]).toMatchObject({
      status: 200,
      contentType: "text/html; charset=utf-8",
      fetchedAt: "2031-03-04T10:00:00.000Z",
    });
  });

  it("in pieces of any size", async () => {
    const bytes = Buffer.concat(records);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.subarray(index * 7, index * 7 + 7),
    );
    expect(await read(Readable.from(pieces))).toHaveLength(expected.length);
  });

  it("and is known for one", () => {
    expect(sniffKind(Buffer.concat(records))).toBe("warc");
  });
});

describe("an archive that is none, or breaks off, is WD_FEED_MALFORMED after its whole pages", () => {
  it.each([
    ["words", Buffer.from("hello\r\n\r\nworld")],
    ["a header without end", Buffer.from(`WARC/1.0\r\n${"x".repeat(100_000)}`)],
    ["a length below nothing", Buffer.from("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n")],
    ["damaged gzip", Buffer.concat([gzipSync(Buffer.concat(records)).subarray(0, 60)])],
  ])("%s", async (_what, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: "WD_FEED_MALFORMED", input: "crawl.warc" });
  });

  it("torn in the middle of a record", async () => {
    const pages: string[] = [];
    const reading = (async () => {
      const torn = Buffer.concat([...records.slice(0, 3), (records[3] ?? Buffer.alloc(0)).subarray(0, 150)]);
      for await (const page of readWarc(torn, { url: "crawl.warc" })) pages.push(page.url);
    })();
    await expect(reading).rejects.toMatchObject({ code: "WD_FEED_MALFORMED" });
    expect(pages).toEqual(["https://a.example/1"]);
  });

  it("whose file cannot be read on", async () => {
    const failing = Readable.from(
      (async function* () {
        yield gzipSync(records[2] ?? "");
        throw new Error("disk error");
      })(),
    );
    await expect(read(failing)).rejects.toMatchObject({ code: "WD_FEED_MALFORMED" });
  });
});
