import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { FetchConfig } from "../../schemas/fetch-config.js";
import { listen } from "../../test/support/local-site.js";
import { createFetcher } from "./index.js";
import { createAgents } from "./proxies.js";

const through = (url: string, proxy: string, environment: Record<string, string> = {}) => {
  const agents = createAgents(proxy, environment);
  const { proxied } = agents.for(new URL(url));
  agents.destroy();
  return proxied;
};

describe("which way a URL goes", () => {
  const environment = {
    HTTP_PROXY: "http://proxy.example:3128",
    no_proxy: "paper.example,.wire.example, 10.0.0.0/8",
  };
  it.each([
    ["a host outside", "http://other.example/", true],
    ["a host of NO_PROXY", "http://paper.example/", false],
    ["a host below it", "http://www.paper.example/", false],
    ["a host below one with a dot", "http://a.wire.example/", false],
    ["a block of NO_PROXY", "http://10.1.2.3/", false],
    ["loopback", "http://127.0.0.1:8080/", false],
    ["localhost", "http://localhost/", false],
    ["https without HTTPS_PROXY", "https://other.example/", false],
  ])("%s", (_what, url, expected) => expect(through(url, "environment", environment)).toBe(expected));

  it("is direct when proxies are off, and by the proxy that is named", () => {
    expect(through("http://other.example/", "none", environment)).toBe(false);
    expect(through("https://other.example/", "http://proxy.example:3128")).toBe(true);
  });
});

describe("a proxy", () => {
  let proxy: Server;
  afterEach(() => new Promise((resolve) => proxy.close(resolve)));

  it("gets the whole URL of an http page and its own password, which the page's host never sees", async () => {
    const asked: unknown[] = [];
    proxy = createServer((request, response) => {
      asked.push(request.url, request.headers["proxy-authorization"]);
      response.end("<p>by way of the proxy</p>");
    });
    const port = await listen(proxy);
    const fetcher = createFetcher(
      FetchConfig.parse({ proxy: `http://user:word@127.0.0.1:${port}`, ignoreRobotsFor: ["*"] }),
    );
    const { body } = await fetcher.get("http://paper.example/a");
    expect(Buffer.from(body).toString()).toContain("by way of the proxy");
    expect(asked).toEqual(["http://paper.example/a", `Basic ${Buffer.from("user:word").toString("base64")}`]);
    await fetcher.close();
  });

  it("is asked for a tunnel to an https page", async () => {
    const tunnels: unknown[] = [];
    proxy = createServer();
    proxy.on("connect", (request, socket) => {
      tunnels.push(request.url);
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    const port = await listen(proxy);
    const fetcher = createFetcher(
      FetchConfig.parse({ proxy: `http://127.0.0.1:${port}`, ignoreRobotsFor: ["*"] }),
    );
    await expect(fetcher.get("https://paper.example/a")).rejects.toMatchObject({ outcome: "retry" });
    expect(tunnels).toEqual(["paper.example:443"]);
    await fetcher.close();
  });

  it("is not asked for inside addresses", async () => {
    let asked = 0;
    proxy = createServer((_request, response) => {
      asked += 1;
      response.end();
    });
    const port = await listen(proxy);
    const fetcher = createFetcher(
      FetchConfig.parse({ proxy: `http://127.0.0.1:${port}`, ignoreRobotsFor: ["*"] }),
    );
    for (const url of ["http://10.0.0.1/", "http://[fd00::1]/", "http://169.254.169.254/"])
      await expect(fetcher.get(url)).rejects.toMatchObject({ code: "WD_FETCH_REFUSED_ADDRESS" });
    expect(asked).toBe(0);
    await fetcher.close();
    connect(port).destroy();
  });
});
