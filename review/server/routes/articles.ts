import { readdirSync } from "node:fs";
import { createRoute, z } from "@hono/zod-openapi";
import { promoteRecord } from "../../../pipeline/golden/index.js";
import {
  deskArticle,
  listDeskArticles,
  reviewedRecord,
  viewArticle,
} from "../../../pipeline/store/desk/index.js";
import {
  DeskArticles,
  DeskArticleView,
  DeskQuery,
  PromoteRequest,
  Reextracted,
  WiredeskError,
} from "../../../schemas/index.js";
import type { Api, Desk } from "../context.js";
import { answers, body } from "../describe.js";

const list = createRoute({
  method: "get",
  path: "/articles",
  tags: ["lists"],
  request: { query: DeskQuery },
  responses: answers(DeskArticles, "a page of stored articles"),
});

const view = createRoute({
  method: "get",
  path: "/articles/{id}",
  tags: ["lists"],
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({ version: z.coerce.number().int().positive().optional() }),
  },
  responses: answers(DeskArticleView, "an article with its record, versions and decisions"),
});

const promote = createRoute({
  method: "post",
  path: "/articles/{id}/promote",
  tags: ["review"],
  request: {
    params: z.object({ id: z.string() }),
    body: body(PromoteRequest),
  },
  responses: answers(
    z.object({ folder: z.string(), files: z.array(z.string()) }),
    "the golden fixture; a draft unless every fact has a verdict",
  ),
});

const reextract = createRoute({
  method: "post",
  path: "/articles/{id}/reextract",
  tags: ["review"],
  request: { params: z.object({ id: z.string() }) },
  responses: answers(Reextracted, "the article, extracted again with the lexicon of today"),
});

export function articleRoutes(api: Api, { store, fixtures, reextractor }: Desk): void {
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
    // What is reviewed to its end needs no further reading.
    const complete = (await deskArticle(store, id))?.status === "done";
    const folder = promoteRecord(record, fixtures, context.req.valid("json").slug, complete);
    return context.json({ folder, files: readdirSync(folder).sort() }, 200);
  });
  api.openapi(reextract, async (context) =>
    context.json(await reextractor.one(context.req.valid("param").id), 200),
  );
}
