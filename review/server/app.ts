import { serveStatic } from "@hono/node-server/serve-static";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { type DeskError, type ErrorCode, WiredeskError } from "../../schemas/index.js";
import type { Desk, Env } from "./context.js";
import { sessionCookieName } from "./login/cookies.js";
import { identify } from "./login/identify.js";
import { TooMany } from "./login/rate-limit.js";
import { refuseStrangers } from "./refuse-strangers.js";
import { articleRoutes } from "./routes/articles.js";
import { decisionRoutes } from "./routes/decisions.js";
import { factStreamRoutes } from "./routes/fact-stream.js";
import { lexiconRoutes } from "./routes/lexicon.js";
import { pictureRoutes } from "./routes/pictures.js";
import { reportRoutes } from "./routes/reports.js";
import { sessionRoutes } from "./routes/session.js";
import { viewRoutes } from "./routes/views.js";

/** A thousand decisions with notes; nothing that the page sends comes near. */
const largestBody = 8 * 1024 * 1024;

/** Where the page on the queues is. */
export const queuesPath = "/queues";

/** The desk as an HTTP application: the API under `/api/v1`, the built page at the root. */
export function deskApp(desk: Desk, page: string): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  const [ofPage, ofBoard] = [headersFor(desk, "'none'"), headersFor(desk, "'self'")];
  // bull-board finds its files by a base address.
  app.use((context, next) => (context.req.path.startsWith(queuesPath) ? ofBoard : ofPage)(context, next));
  app.use(refuseStrangers(desk));
  app.onError((error, context) => {
    const [status, body] = failure(error);
    if (error instanceof TooMany) context.header("Retry-After", String(error.seconds));
    return context.json(body, status);
  });
  app.route("/api/v1", deskApi(desk));
  if (desk.board) {
    app.use(`${queuesPath}/*`, identify(desk));
    app.get(`${queuesPath}/`, (context) => context.redirect(queuesPath));
    app.route(queuesPath, desk.board.app);
  }
  app.get("/*", serveStatic({ root: page }));
  return app;
}

function headersFor({ config }: Desk, baseUri: "'none'" | "'self'"): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      objectSrc: ["'none'"],
      baseUri: [baseUri],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    strictTransportSecurity: config.publicUrl?.startsWith("https:") === true,
  });
}

function deskApi(desk: Desk): OpenAPIHono<Env> {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw result.error;
    },
  });
  api.use(bodyLimit({ maxSize: largestBody }));
  api.use(identify(desk));
  api.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  for (const routes of [
    sessionRoutes,
    viewRoutes,
    articleRoutes,
    factStreamRoutes,
    decisionRoutes,
    lexiconRoutes,
    reportRoutes,
    pictureRoutes,
  ])
    routes(api, desk);
  const registry = api.openAPIRegistry;
  registry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: sessionCookieName(desk.config),
  });
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Wiredesk review desk",
      version: "1",
      description:
        "Lists are paged by opaque cursors: `next` of one page is `cursor` of the following. Writing with a session needs the header x-csrf-token, whose value GET /session tells; tokens need none.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ session: [] }, { token: [] }],
  });
  api.all("/*", (context) => {
    const [, body] = told(404, "WD_USAGE", `there is no ${context.req.path}`, "See /api/v1/openapi.json.");
    return context.json(body, 404);
  });
  return api;
}

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 500;

const statuses: Partial<Record<ErrorCode, Status>> = {
  WD_REVIEW_INVALID: 404,
  WD_REVIEW_CHANGED: 409,
  WD_LOGIN_REQUIRED: 401,
  WD_LOGIN_FAILED: 401,
  WD_FORBIDDEN: 403,
  WD_TOO_MANY_REQUESTS: 429,
};

/** What PostgreSQL says of U+0000 and lone surrogates. */
const unstorable = new Set(["22021", "22P05"]);

function failure(error: Error): [Status, DeskError] {
  if (error instanceof WiredeskError) {
    return told(statuses[error.code] ?? 400, error.code, error.message, error.hint);
  }
  if ("code" in error && unstorable.has(String(error.code))) {
    return told(400, "WD_USAGE", "the request holds a character that no text has (U+0000)", "Leave it out.");
  }
  if (error instanceof z.ZodError) {
    return told(400, "WD_USAGE", z.prettifyError(error), "See /api/v1/openapi.json.");
  }
  if (error instanceof HTTPException) {
    return told(error.status === 413 ? 413 : 400, "WD_USAGE", error.message, "See /api/v1/openapi.json.");
  }
  return told(500, "WD_INTERNAL", error.message, "Please report it with this message.");
}

function told(status: Status, code: ErrorCode, message: string, hint: string): [Status, DeskError] {
  return [status, { error: { code, message, hint } }];
}
