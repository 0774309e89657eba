import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer =
  | string
  | Buffer
  | {
      status?: number;
      headers?: Record<string, string>;
      body?: string | Buffer;
      /** The connection breaks in the middle of the body. */
      torn?: boolean;
      delayMs?: number;
    };
/** Answers by path. A function sees the request; `hang` never answers. */
export type Pages = Record<string, Answer | "hang" | ((request: IncomingMessage) => Answer)>;

export interface TestSite {
  url: string;
  pages: Pages;
  /** Paths as they were asked for, without robots.txt. */
  asked: string[];
  close(): Promise<void>;
}

/** A news site on the loopback interface, for tests. */
export async function startSite(pages: Pages): Promise<TestSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path === "/robots.txt") return response.writeHead(404).end();
    asked.push(path);
    const page = pages[path];
    if (page === "hang") return;
    send(response, typeof page === "function" ? page(request) : (page ?? { status: 404, body: "not here" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    pages,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, answer: Answer): void {
  const {
    status = 200,
    headers = {},
    body = "",
    torn = false,
    delayMs = 0,
  } = typeof answer === "string" || Buffer.isBuffer(answer) ? { body: answer } : answer;
  setTimeout(() => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
    if (torn) response.write(body, () => response.destroy());
    else response.end(body);
  }, delayMs);
}

/** A feed with one entry per path; a path with `@` gives the time of its update after it. */
export function rss(paths: readonly string[]): Answer {
  const items = paths.map((entry) => {
    const [path = "", updated] = entry.split("@");
    const date = updated === undefined ? "" : `<pubDate>${new Date(updated).toUTCString()}</pubDate>`;
    return `<item><title>Story ${path}</title><link>${path}</link>${date}</item>`;
  });
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${items.join("")}</channel></rss>`;
  return { headers: { "content-type": "application/rss+xml" }, body };
}

/** A page with an article of its own words, so that it is nobody's copy. */
export function story(topic: string, extra = ""): string {
  const sentences = Array.from(
    { length: 12 },
    (_, i) =>
      `The ${topic} committee of town ${topic.length * 7 + i} counted ${i + 3} ${topic} reports on its list number ${i}.`,
  );
  return `<!doctype html><html lang="en"><head><title>${topic} in numbers</title>
<meta property="article:published_time" content="2026-01-02T03:00:00Z"></head><body><article><h1>${topic} in numbers</h1>
<p>${sentences.slice(0, 4).join(" ")}</p><p>${sentences.slice(4, 8).join(" ")}</p><p>${sentences.slice(8).join(" ")} ${extra}</p>
</article></body></html>`;
}
