import { createRoute, z } from "@hono/zod-openapi";
import { deleteView, savedViews, saveView } from "../../../pipeline/store/decisions/index.js";
import { DeskSession, SavedView } from "../../../schemas/index.js";
import { type Api, answers, type Desk } from "../context.js";

const Done = z.object({ done: z.literal(true) });

const session = createRoute({
  method: "get",
  path: "/session",
  responses: answers(DeskSession, "who reviews"),
});
const views = createRoute({
  method: "get",
  path: "/views",
  responses: answers(z.object({ items: z.array(SavedView) }), "the reviewer's saved views"),
});
const keepView = createRoute({
  method: "put",
  path: "/views",
  request: { body: { content: { "application/json": { schema: SavedView } }, required: true } },
  responses: answers(Done, "the view is kept"),
});
const dropView = createRoute({
  method: "delete",
  path: "/views",
  request: { query: z.object({ name: z.string() }) },
  responses: answers(Done, "the view is gone"),
});

export function sessionRoutes(api: Api, { store, reviewer, csrf }: Desk): void {
  api.openapi(session, (context) =>
    context.json({ reviewer, role: "reviewer" as const, loginRequired: false, csrf }, 200),
  );
  api.openapi(views, async (context) => context.json({ items: await savedViews(store, reviewer) }, 200));
  api.openapi(keepView, async (context) => {
    await saveView(store, reviewer, context.req.valid("json"));
    return context.json({ done: true as const }, 200);
  });
  api.openapi(dropView, async (context) => {
    await deleteView(store, reviewer, context.req.valid("query").name);
    return context.json({ done: true as const }, 200);
  });
}
