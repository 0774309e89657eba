import { serveStatic } from "@hono/node-server/serve-static";
import { OpenAPIHono } from "@hono/zod-openapi";
import { secureHeaders } from "hono/secure-headers";
import { z } from "zod";
import { type DeskError, WiredeskError } from "../../schemas/index.js";
import type { Desk } from "./context.js";
import { refuseStrangers } from "./refuse-strangers.js";
import { articleRoutes } from "./routes/articles.js";
import { decisionRoutes } from "./routes/decisions.js";
import { pictureRoutes } from "./routes/pictures.js";
import { reportRoutes } from "./routes/reports.js";
import { sessionRoutes } from "./routes/session.js";

/** The desk as an HTTP application: the API under `/api/v1`, the built page at the root. */
export function deskApp(desk: Desk, page: string): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: "no-referrer",
    }),
  );
  app.use(refuseStrangers(desk.csrf));
  app.onError((error, context) => {
    const [status, body] = failure(error);
    return context.json(body, status);
  });
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw result.error;
    },
  });
  for (const routes of [sessionRoutes, articleRoutes, decisionRoutes, reportRoutes, pictureRoutes])
    routes(api, desk);
  api.doc31("/openapi.json", { openapi: "3.1.0", info: { title: "Wiredesk review desk", version: "1" } });
  app.route("/api/v1", api);
  app.get("/*", serveStatic({ root: page }));
  return app;
}

function failure(error: Error): [400 | 404 | 409 | 500, DeskError] {
  if (error instanceof WiredeskError) {
    const { code, message, hint } = error;
    const status = code === "WD_REVIEW_INVALID" ? 404 : code === "WD_REVIEW_CHANGED" ? 409 : 400;
    return [status, { error: { code, message, hint } }];
  }
  if (error instanceof z.ZodError) {
    return [
      400,
      { error: { code: "WD_USAGE", message: z.prettifyError(error), hint: "See /api/v1/openapi.json." } },
    ];
  }
  return [
    500,
    { error: { code: "WD_INTERNAL", message: error.message, hint: "Please report it with this message." } },
  ];
}
