import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import type { FetchConfig } from "../../schemas/fetch-config.js";
import { hostPatterns } from "./host-patterns.js";

/** Idle sockets kept: pace keeps us from asking one host often, so that keeping more only holds file handles. */
const kept = { keepAlive: true, maxFreeSockets: 32, timeout: 30_000 };

export interface AgentPair {
  http?: HttpAgent;
  https?: HttpsAgent;
}

export interface Agents {
  /** The agent for a URL, and whether it leads through a proxy (which then looks up the host's address itself). */
  for(url: URL): { agent: AgentPair; proxied: boolean };
  destroy(): void;
}

/** Direct and proxied agents as the configuration or the environment asks. Loopback hosts never go through a proxy. */
export function createAgents(proxy: FetchConfig["proxy"], environment = process.env): Agents {
  const fromEnvironment = (...names: string[]) =>
    names.map((name) => environment[name]).find((value) => value !== undefined && value !== "");
  const pick = (...names: string[]) =>
    proxy === "none" ? undefined : proxy === "environment" ? fromEnvironment(...names) : proxy;
  // HTTP_PROXY in capitals can be set by a CGI request header; we are no CGI program, so both are read.
  const httpProxy = pick("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY");
  const httpsProxy = pick("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY");
  const spared = proxy === "environment" ? fromEnvironment("no_proxy", "NO_PROXY") : undefined;
  const bypass = hostPatterns([
    ...readNoProxy(spared ?? ""),
    "localhost",
    "*.localhost",
    "127.0.0.0/8",
    "::1",
  ]);

  const direct = { http: new HttpAgent(kept), https: new HttpsAgent(kept) };
  const proxied = {
    ...(httpProxy && { http: new HttpProxyAgent(httpProxy, kept) }),
    ...(httpsProxy && { https: new HttpsProxyAgent(httpsProxy, kept) }),
  };
  return {
    for(url) {
      const through = url.protocol === "https:" ? proxied.https : proxied.http;
      return through && !bypass.hasUrl(url)
        ? { agent: proxied, proxied: true }
        : { agent: direct, proxied: false };
    },
    destroy() {
      for (const agent of [direct.http, direct.https, proxied.http, proxied.https]) agent?.destroy();
    },
  };
}

/** NO_PROXY: names mean themselves and everything below, with or without a leading dot. */
function readNoProxy(list: string): string[] {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "");
  return entries.flatMap((entry) => {
    if (entry === "*" || entry.includes("/")) return [entry];
    const name = entry.replace(/^\*?\./, "");
    return [name, `*.${name}`];
  });
}
