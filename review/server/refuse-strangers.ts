import type { MiddlewareHandler } from "hono";

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Keeps other sites out of a desk on loopback: a name that was rebound to 127.0.0.1 is told by its Host header, and a
 * request that writes must carry the token that only the desk's own page can read.
 */
export function refuseStrangers(csrf: string): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    const strange = !loopback.test(context.req.header("host") ?? "");
    const writes = method !== "GET" && method !== "HEAD";
    if (strange || (writes && context.req.header("x-csrf-token") !== csrf)) {
      const message = strange
        ? "the desk answers on loopback addresses alone"
        : "x-csrf-token is missing or wrong";
      return context.json({ error: { code: "WD_USAGE", message, hint: "Open the desk's page anew." } }, 403);
    }
    return next();
  };
}
