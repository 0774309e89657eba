import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bundledOrigin, readDemoFiles } from "./demo-files.js";

export interface DemoSite {
  /** Address of the site, without a slash at its end. */
  url: string;
  feedUrl: string;
  close(): Promise<void>;
}

export interface DemoSettings {
  /** Tried first, so that a second run finds the same addresses; any free port if it is taken. Default: any. */
  port?: number;
}

interface Resource {
  type: string;
  body: string;
  etag: string;
}

const loopback = "127.0.0.1";

/**
 * Serves the bundled wire feed, its article pages and a robots.txt on the loopback interface. One link of the feed
 * leads to a page that is gone, to show how a failure is reported.
 * @throws WiredeskError WD_INPUT_NOT_FOUND if the fixtures are missing
 */
export async function startDemoSite(settings: DemoSettings = {}): Promise<DemoSite> {
  const files = readDemoFiles();
  let resources: ReadonlyMap<string, Resource> = new Map();
  const server = createServer((request, response) => answer(request, response, resources));
  const port = await listen(server, settings.port ?? 0);
  const url = `http://${loopback}:${port}`;
  resources = resourcesOf(files.feed, files.pages, url);
  return {
    url,
    feedUrl: `${url}/feed.xml`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, loopback);
  try {
    await once(server, "listening");
  } catch (error) {
    if (port === 0 || !(error instanceof Error && "code" in error && error.code === "EADDRINUSE"))
      throw error;
    return listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

function resourcesOf(feed: string, pages: ReadonlyMap<string, string>, url: string): Map<string, Resource> {
  const here = (text: string) => text.replaceAll(bundledOrigin, url);
  const resources = new Map<string, Resource>();
  const add = (path: string, type: string, body: string) => {
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    resources.set(path, { type, body, etag });
  };
  add("/feed.xml", "application/rss+xml; charset=utf-8", here(feed));
  add("/robots.txt", "text/plain; charset=utf-8", `User-agent: *\nAllow: /\nSitemap: ${url}/feed.xml\n`);
  for (const [slug, page] of pages) add(`/articles/${slug}`, "text/html; charset=utf-8", here(page));
  const links = [...pages.keys()].map((slug) => `<li><a href="/articles/${slug}">${slug}</a></li>`);
  add(
    "/",
    "text/html; charset=utf-8",
    `<!DOCTYPE html><title>Wiredesk demo wire</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"><h1>Wiredesk demo wire</h1><ul>${links.join("")}</ul>`,
  );
  return resources;
}

/** GET and HEAD, with conditional requests as feeds are polled (RFC 9110, 13.1.2). */
function answer(
  request: IncomingMessage,
  response: ServerResponse,
  resources: ReadonlyMap<string, Resource>,
): void {
  const { method, headers } = request;
  const { pathname } = new URL(request.url ?? "/", `http://${loopback}`);
  const resource = resources.get(pathname);
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
  } else if (resource === undefined) {
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
    response.end("<!DOCTYPE html><title>Not found</title><h1>This page is gone</h1>");
  } else if (headers["if-none-match"] === resource.etag) {
    response.writeHead(304, { etag: resource.etag }).end();
  } else {
    const length = Buffer.byteLength(resource.body);
    response.writeHead(200, {
      "content-type": resource.type,
      "content-length": length,
      etag: resource.etag,
      "cache-control": "no-cache",
    });
    response.end(method === "HEAD" ? undefined : resource.body);
  }
}
