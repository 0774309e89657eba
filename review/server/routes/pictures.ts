import { createRoute, z } from "@hono/zod-openapi";
import {
  countHistory,
  entityPage,
  mentionGraph,
  quoteGraph,
  timeline,
} from "../../../pipeline/store/pictures/index.js";
import { pipelineStatus } from "../../../pipeline/watch/status.js";
import { CountHistory, EntityPage, Graph, Timeline, WiredeskError } from "../../../schemas/index.js";
import { type Api, answers, type Desk } from "../context.js";

const entity = createRoute({
  method: "get",
  path: "/entities/{name}",
  request: { params: z.object({ name: z.string() }) },
  responses: answers(EntityPage, "an entity over all articles"),
});
const counts = createRoute({
  method: "get",
  path: "/counts",
  request: { query: z.object({ what: z.string().min(1), entity: z.string().optional() }) },
  responses: answers(CountHistory, "every stated figure of something"),
});
const dates = createRoute({
  method: "get",
  path: "/timeline",
  request: {
    query: z.object({
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
      entity: z.string().optional(),
    }),
  },
  responses: answers(Timeline, "dated facts by the days that they speak of"),
});
const graph = createRoute({
  method: "get",
  path: "/graph",
  request: { query: z.object({ kind: z.enum(["quotes", "mentions"]).default("quotes") }) },
  responses: answers(Graph, "who quotes whom, or who stands beside whom"),
});

export function pictureRoutes(api: Api, { store }: Desk): void {
  api.openapi(entity, async (context) => {
    const { name } = context.req.valid("param");
    const page = await entityPage(store, name);
    if (!page)
      throw new WiredeskError("WD_REVIEW_INVALID", `no stored article names ${name}`, { input: name });
    return context.json(page, 200);
  });
  api.openapi(counts, async (context) =>
    context.json(await countHistory(store, context.req.valid("query")), 200),
  );
  api.openapi(dates, async (context) => context.json(await timeline(store, context.req.valid("query")), 200));
  api.get("/status", async (context) => context.json(await pipelineStatus(store)));
  api.openapi(graph, async (context) => {
    const draw = context.req.valid("query").kind === "quotes" ? quoteGraph : mentionGraph;
    return context.json(await draw(store), 200);
  });
}
