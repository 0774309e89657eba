/** The site of the bench, a process of its own: `site.ts PAGES`. Prints its port; `POST /phase` begins the second round. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { feed, pageOf } from "./page.js";
import { hostAddress, hostCount, type Planned, planFeeds, planSite } from "./plan.js";

const plan = planSite(Number(process.argv[2]));
const articles = new Map(plan.map((article) => [article.path, article]));
const feeds = new Map(planFeeds(plan).map((one) => [`${hostAddress(one.host)}${one.path}`, one]));
const asked = new Map<number, number>();
let phase = 1;

function answer(request: IncomingMessage, response: ServerResponse): unknown {
  const path = (request.url ?? "/").split("?")[0]!;
  const authority = request.headers.host ?? "";
  if (request.method === "POST") {
    phase = 2;
    return response.end();
  }
  const listed = feeds.get(authority.split(":")[0] + path);
  if (listed) {
    const etag = `"${phase}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    response.writeHead(200, { "content-type": "application/xml", etag });
    return response.end(feed(listed.format, `http://${authority}`, listed.articles, phase));
  }
  if (path === "/failing.rss") return response.writeHead(500).end();
  if (path === "/malformed.rss") return response.end("no feed, only words");
  const article = articles.get(path.replace("/moved", ""));
  if (!article) return response.writeHead(404).end();
  const times = (asked.get(article.number) ?? 0) + 1;
  asked.set(article.number, times);
  return serve(article, times, path, response);
}

function serve(article: Planned, times: number, path: string, response: ServerResponse): unknown {
  const fail = (status: number, headers: Record<string, string> = {}) =>
    response.writeHead(status, headers).end();
  const send = (body: string | Buffer) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
  switch (article.kind) {
    case "flaky":
      return times === 1 ? fail(500) : send(pageOf(article, phase));
    case "busy":
      return times === 1 ? fail(503, { "retry-after": "1" }) : send(pageOf(article, phase));
    case "broken":
      return fail(502);
    case "gone":
      return fail(410);
    case "hanging":
      return;
    case "slow":
      return setTimeout(() => send(pageOf(article, phase)), 1_500);
    case "loop":
      return fail(302, { location: article.path });
    case "moved":
      return path.startsWith("/moved")
        ? send(pageOf(article, phase))
        : fail(302, { location: `/moved${path}` });
    case "latin":
      return send(
        Buffer.from(
          pageOf(article, phase)
            .replaceAll("–", "\x96")
            .replaceAll(/[—“”]/g, (c) => ({ "—": "\x97", "“": "\x93", "”": "\x94" })[c]!),
          "latin1",
        ),
      );
    case "torn":
      if (times > 1) return send(pageOf(article, phase));
      response.writeHead(200, { "content-type": "text/html", "content-length": "40000" });
      return response.write(pageOf(article, phase).slice(0, 9_000), () => response.destroy());
    default:
      return send(pageOf(article, phase));
  }
}

const servers = Array.from({ length: hostCount }, () => createServer(answer));
await listen(0, 0);
const { port } = servers[0]!.address() as AddressInfo;
for (let host = 1; host < hostCount; host++) await listen(host, port);
process.stdout.write(`${port}\n`);

function listen(host: number, at: number): Promise<void> {
  return new Promise((resolve, reject) =>
    servers[host]!.once("error", reject).listen(at, hostAddress(host), resolve),
  );
}
