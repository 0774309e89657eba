import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback that answers by path, for tests and demonstrations. */
export interface LocalSite {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  origin: string;
  port: number;
  /** Requests so far, as `METHOD path`, robots.txt left out. */
  requests: string[];
  /** Headers of the latest request for a path. */
  headersFor(path: string): IncomingMessage["headers"] | undefined;
  close(): Promise<void>;
}

/** Serves `pages`; a path that is not among them answers 404. */
export async function openSite(pages: Record<string, Answerer>): Promise<LocalSite> {
  const requests: string[] = [];
  const headers = new Map<string, IncomingMessage["headers"]>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    headers.set(path, request.headers);
    if (path !== "/robots.txt") requests.push(`${request.method} ${path}`);
    const answer = pages[path];
    if (answer) return answer(request, response);
    response.writeHead(404).end("not here");
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    headersFor: (path) => headers.get(path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answerer for a body that does not change. */
export function serve(
  body: string | Uint8Array,
  headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" },
  status = 200,
): Answerer {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Listens on a free port of 127.0.0.1 and gives its number. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
