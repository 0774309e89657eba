import { readdirSync } from "node:fs";
import { createRoute, z } from "@hono/zod-openapi";
import { promoteRecord } from "../../../pipeline/golden/index.js";
import { listDeskArticles, reviewedRecord, viewArticle } from "../../../pipeline/store/desk/index.js";
import {
  DeskArticles,
  DeskArticleView,
  DeskQuery,
  PromoteRequest,
  WiredeskError,
} from "../../../schemas/index.js";
import { type Api, answers, type Desk } from "../context.js";

const list = createRoute({
  method: "get",
  path: "/articles",
  request: { query: DeskQuery },
  responses: answers(DeskArticles, "a page of stored articles"),
});

const view = createRoute({
  method: "get",
  path: "/articles/{id}",
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({ version: z.coerce.number().int().positive().optional() }),
  },
  responses: answers(DeskArticleView, "an article with its record, versions and decisions"),
});

const promote = createRoute({
  method: "post",
  path: "/articles/{id}/promote",
  request: {
    params: z.object({ id: z.string() }),
    body: { content: { "application/json": { schema: PromoteRequest } }, required: true },
  },
  responses: answers(
    z.object({ folder: z.string(), files: z.array(z.string()) }),
    "the golden fixture, as a draft",
  ),
});

export function articleRoutes(api: Api, { store, fixtures }: Desk): void {
  api.openapi(list, async (context) =>
    context.json(await listDeskArticles(store, context.req.valid("query")), 200),
  );
  api.openapi(view, async (context) => {
    const { id } = context.req.valid("param");
    const found = await viewArticle(store, id, context.req.valid("query").version);
    if (!found)
      throw new WiredeskError("WD_REVIEW_INVALID", `there is no article ${id} in that version`, {
        input: id,
      });
    return context.json(found, 200);
  });
  api.openapi(promote, async (context) => {
    const { id } = context.req.valid("param");
    const record = await reviewedRecord(store, id);
    if (!record) throw new WiredeskError("WD_REVIEW_INVALID", `there is no article ${id}`, { input: id });
    const folder = promoteRecord(record, fixtures, context.req.valid("json").slug);
    return context.json({ folder, files: readdirSync(folder).sort() }, 200);
  });
}
