import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";
import {
  beginSession,
  checkPassword,
  endSession,
  hasUsers,
  type User,
} from "../../../pipeline/store/index.js";
import { DeskSession, LoginRequest, WiredeskError } from "../../../schemas/index.js";
import type { Api, Desk, Env, Identity } from "../context.js";
import { answers, body, Done, done } from "../describe.js";
import {
  csrfOf,
  dropSessionCookie,
  sessionCookie,
  setSessionCookie,
  setSignOnCookie,
  takeSignOnCookie,
} from "../login/cookies.js";
import { addressOf } from "../login/identify.js";
import { RateLimit } from "../login/rate-limit.js";

const tags = ["login"];
const session = createRoute({
  method: "get",
  path: "/session",
  tags,
  security: [],
  responses: answers(DeskSession, "who is logged in, and how one logs in"),
});
const login = createRoute({
  method: "post",
  path: "/login",
  tags,
  security: [],
  request: { body: body(LoginRequest) },
  responses: answers(DeskSession, "logged in; the answer sets the session's cookie"),
});
const logout = createRoute({
  method: "post",
  path: "/logout",
  tags,
  responses: answers(Done, "logged out"),
});
const signOn = createRoute({
  method: "get",
  path: "/login/oidc",
  tags,
  security: [],
  responses: { 302: { description: "to the provider's login page" } },
});
const callback = createRoute({
  method: "get",
  path: "/login/oidc/callback",
  tags,
  security: [],
  responses: { 302: { description: "back from the provider, to the desk's page" } },
});

export function sessionRoutes(api: Api, desk: Desk): void {
  const { store, config } = desk;
  // Guessing is slow from one address, and not quick from many.
  const byAddress = new RateLimit({ most: 20, seconds: 900 });
  const byName = new RateLimit({ most: 50, seconds: 900 });
  const enter = async (context: Context<Env>, user: User, local: boolean): Promise<string> => {
    const secret = await beginSession(store, user, local);
    setSessionCookie(context, config, secret);
    return csrfOf(secret);
  };
  api.openapi(session, async (context) =>
    context.json(await sessionOf(desk, context.get("identity"), context.get("csrf")), 200),
  );
  api.openapi(login, async (context) => {
    const { user: name, password } = context.req.valid("json");
    byAddress.take(addressOf(desk, context), Date.now());
    byName.take(name, Date.now());
    const user = await checkPassword(store, name, password);
    if (!user) throw new WiredeskError("WD_LOGIN_FAILED", "name or password is wrong");
    byName.forgive(name);
    const csrf = await enter(context, user, true);
    return context.json(await sessionOf(desk, { ...user, by: "session" }, csrf), 200);
  });
  api.openapi(logout, async (context) => {
    const secret = sessionCookie(context, config);
    if (secret !== undefined) await endSession(store, secret);
    dropSessionCookie(context, config);
    return context.json(done, 200);
  });
  api.openapi(signOn, async (context) => {
    const { address, journey } = await configured(desk).begin();
    setSignOnCookie(context, config, journey);
    return context.redirect(address);
  });
  api.openapi(callback, async (context) => {
    const journey = takeSignOnCookie(context, config);
    await enter(context, await configured(desk).end(store, new URL(context.req.url).search, journey), false);
    return context.redirect("/");
  });
}

async function sessionOf(
  { local, signOn: oidc, store }: Desk,
  identity: Identity | null,
  csrf: string,
): Promise<DeskSession> {
  return {
    reviewer: identity?.name ?? "",
    role: identity?.role ?? "reader",
    loginRequired: local === null,
    password: await hasUsers(store),
    oidc: oidc && { label: oidc.label, address: "/api/v1/login/oidc" },
    csrf,
  };
}

function configured({ signOn: oidc }: Desk) {
  if (!oidc) throw new WiredeskError("WD_LOGIN_FAILED", "no single sign-on is configured");
  return oidc;
}
