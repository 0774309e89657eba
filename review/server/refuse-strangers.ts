import type { MiddlewareHandler } from "hono";
import { loopbackHosts, WiredeskError } from "../../schemas/index.js";
import type { Desk } from "./context.js";

const loopback = new Set(loopbackHosts.map((host) => (host.includes(":") ? `[${host}]` : host)));

/**
 * Keeps other sites out. A name that was rebound to the desk's address is told by its Host header: a desk without a
 * login answers to loopback names alone, one with a public address to that too. A page of another site that sends a
 * request along is told by what the browser says of it.
 */
export function refuseStrangers({ config, local }: Pick<Desk, "config" | "local">): MiddlewareHandler {
  const publicHost = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).host;
  const anyName = local === null && publicHost === undefined && !loopbackHosts.includes(config.host);
  return async ({ req }, next) => {
    const host = req.header("host") ?? "";
    const known = host === publicHost || loopback.has(host.replace(/:\d+$/, "")) || anyName;
    if (!known) throw new WiredeskError("WD_FORBIDDEN", `the desk does not answer to the name "${host}"`);
    const writes = req.method !== "GET" && req.method !== "HEAD";
    if (writes && req.header("sec-fetch-site") === "cross-site") {
      throw new WiredeskError("WD_FORBIDDEN", "another site sends this request");
    }
    return next();
  };
}
