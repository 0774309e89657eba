import { createRoute, z } from "@hono/zod-openapi";
import {
  agreementOf,
  decisionLog,
  reviewers,
  rulePrecision,
} from "../../../pipeline/store/decisions/index.js";
import { readCursor, writeCursor } from "../../../pipeline/store/desk/index.js";
import { pipelineStatus } from "../../../pipeline/watch/status.js";
import { AgreementReport, DecisionLog, PipelineStatus, PrecisionReport } from "../../../schemas/index.js";
import type { Api, Desk } from "../context.js";
import { answers } from "../describe.js";

const pageLength = 100;
const Key = z.tuple([z.number()]);

const tags = ["reports"];
const log = createRoute({
  method: "get",
  path: "/log",
  tags,
  request: { query: z.object({ reviewer: z.string().optional(), cursor: z.string().optional() }) },
  responses: answers(DecisionLog, "who decided what and when, newest first"),
});
const names = createRoute({
  method: "get",
  path: "/reviewers",
  tags,
  responses: answers(z.object({ items: z.array(z.string()) }), "everybody who has decided"),
});
const agreement = createRoute({
  method: "get",
  path: "/agreement",
  tags,
  request: { query: z.object({ first: z.string(), second: z.string() }) },
  responses: answers(AgreementReport, "how far two reviewers agree"),
});
const precision = createRoute({
  method: "get",
  path: "/precision",
  tags,
  responses: answers(PrecisionReport, "precision per rule, from decisions"),
});
const status = createRoute({
  method: "get",
  path: "/status",
  tags,
  responses: answers(PipelineStatus, "articles by state, counters, feeds and their failures"),
});

export function reportRoutes(api: Api, { store }: Desk): void {
  api.openapi(log, async (context) => {
    const { reviewer: by, cursor } = context.req.valid("query");
    const beforeId = cursor === undefined ? undefined : readCursor(Key, cursor)[0];
    const items = await decisionLog(store, {
      limit: pageLength,
      ...(by !== undefined && { reviewer: by }),
      ...(beforeId !== undefined && { beforeId }),
    });
    const last = items.at(-1);
    const next = items.length === pageLength && last ? writeCursor([last.id]) : null;
    return context.json({ items, next }, 200);
  });
  api.openapi(names, async (context) => context.json({ items: await reviewers(store) }, 200));
  api.openapi(agreement, async (context) => {
    const { first, second } = context.req.valid("query");
    return context.json(await agreementOf(store, first, second), 200);
  });
  api.openapi(precision, async (context) => context.json({ rules: await rulePrecision(store) }, 200));
  api.openapi(status, async (context) => context.json(await pipelineStatus(store), 200));
}
