import { createRoute, z } from "@hono/zod-openapi";
import { deleteView, savedViews, saveView } from "../../../pipeline/store/decisions/index.js";
import { SavedView } from "../../../schemas/index.js";
import { type Api, type Desk, whoAsks } from "../context.js";
import { answers, body, Done, done } from "../describe.js";

const tags = ["lists"];
const views = createRoute({
  method: "get",
  path: "/views",
  tags,
  responses: answers(z.object({ items: z.array(SavedView) }), "one's own saved views"),
});
const keepView = createRoute({
  method: "put",
  path: "/views",
  tags,
  request: { body: body(SavedView) },
  responses: answers(Done, "the view is kept, in the place of one of that name"),
});
const dropView = createRoute({
  method: "delete",
  path: "/views",
  tags,
  request: { query: z.object({ name: z.string() }) },
  responses: answers(Done, "the view is gone"),
});

export function viewRoutes(api: Api, { store }: Desk): void {
  api.openapi(views, async (context) =>
    context.json({ items: await savedViews(store, whoAsks(context).name) }, 200),
  );
  api.openapi(keepView, async (context) => {
    await saveView(store, whoAsks(context).name, context.req.valid("json"));
    return context.json(done, 200);
  });
  api.openapi(dropView, async (context) => {
    await deleteView(store, whoAsks(context).name, context.req.valid("query").name);
    return context.json(done, 200);
  });
}
