import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { sessionUser, tokenBearer } from "../../../pipeline/store/index.js";
import { WiredeskError } from "../../../schemas/index.js";
import type { Desk, Env, Identity } from "../context.js";
import { csrfOf, sessionCookie } from "./cookies.js";
import { RateLimit } from "./rate-limit.js";

/** Told without a login: who is logged in, how to log in, what the API is. */
const open = /^\/api\/v1\/(?:session|login(?:\/oidc(?:\/callback)?)?|openapi\.json)$/;

/** Finds out who asks, and refuses what that one may not do or does too often. */
export function identify(desk: Desk): MiddlewareHandler<Env> {
  const limit = new RateLimit({ most: desk.config.requestsPerMinute, seconds: 60 });
  return async (context, next) => {
    const found = await whoIs(desk, context).catch((unknown: unknown) => {
      // Whoever guesses tokens is held by the address.
      limit.take(addressOf(desk, context), Date.now());
      throw unknown;
    });
    context.set("identity", found.identity);
    context.set("csrf", found.csrf);
    const { identity } = found;
    limit.take(
      identity && identity.by !== "local" ? `${identity.by} ${identity.name}` : addressOf(desk, context),
      Date.now(),
    );
    if (!open.test(context.req.path)) admit(context, identity, found.csrf);
    return next();
  };
}

function admit(context: Context<Env>, identity: Identity | null, csrf: string): void {
  if (!identity) throw new WiredeskError("WD_LOGIN_REQUIRED", "the desk wants a login");
  const writes = context.req.method !== "GET" && context.req.method !== "HEAD";
  if (!writes) return;
  // A browser sends cookies for any page that asks, but a token only for who knows it.
  if (identity.by !== "token" && context.req.header("x-csrf-token") !== csrf) {
    throw new WiredeskError("WD_FORBIDDEN", "x-csrf-token is missing or wrong; load the desk's page anew");
  }
  const ownAffair = /\/(?:logout|views)$/.test(context.req.path);
  if (identity.role === "reader" && !ownAffair) {
    throw new WiredeskError("WD_FORBIDDEN", `${identity.name} may read, not decide`);
  }
}

interface Found {
  identity: Identity | null;
  csrf: string;
}

async function whoIs({ store, config, local, csrf }: Desk, context: Context<Env>): Promise<Found> {
  const bearer = /^Bearer (\S+)$/i.exec(context.req.header("authorization") ?? "")?.[1];
  if (bearer !== undefined) {
    const user = await tokenBearer(store, bearer);
    if (!user) throw new WiredeskError("WD_LOGIN_REQUIRED", "the token is unknown or has ended");
    return { identity: { ...user, by: "token" }, csrf };
  }
  if (local) return { identity: { ...local, by: "local" }, csrf };
  const secret = sessionCookie(context, config);
  const user = secret === undefined ? undefined : await sessionUser(store, secret);
  if (!user || secret === undefined) return { identity: null, csrf };
  return { identity: { ...user, by: "session" }, csrf: csrfOf(secret) };
}

/** The address that a request comes from. */
export function addressOf({ config }: Pick<Desk, "config">, context: Context): string {
  const forwarded = config.trustProxy
    ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  return forwarded || (getConnInfo(context).remote.address ?? "unknown");
}
