import { createRoute, z } from "@hono/zod-openapi";
import {
  countHistory,
  countTopics,
  entityPage,
  mentionGraph,
  placeMap,
  quoteGraph,
  timeline,
} from "../../../pipeline/store/pictures/index.js";
import {
  CountHistory,
  CountTopics,
  EntityPage,
  Graph,
  PlaceMap,
  Timeline,
  WiredeskError,
} from "../../../schemas/index.js";
import type { Api, Desk } from "../context.js";
import { answers } from "../describe.js";

const tags = ["pictures"];
const scope = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  entity: z.string().optional(),
});
const entity = createRoute({
  method: "get",
  tags,
  path: "/entities/{name}",
  request: { params: z.object({ name: z.string() }) },
  responses: answers(EntityPage, "an entity over all articles"),
});
const counts = createRoute({
  method: "get",
  tags,
  path: "/counts",
  request: { query: z.object({ what: z.string().min(1), entity: z.string().optional() }) },
  responses: answers(CountHistory, "every stated figure of something"),
});
const topics = createRoute({
  method: "get",
  tags,
  path: "/counts/topics",
  responses: answers(CountTopics, "what the newest articles count"),
});
const dates = createRoute({
  method: "get",
  tags,
  path: "/timeline",
  request: {
    query: scope.extend({ cursor: z.string().optional() }),
  },
  responses: answers(Timeline, "dated facts by the days that they speak of"),
});
const graph = createRoute({
  method: "get",
  tags,
  path: "/graph",
  request: { query: scope.extend({ kind: z.enum(["quotes", "mentions"]).default("quotes") }) },
  responses: answers(Graph, "who quotes whom, or who stands beside whom"),
});

const map = createRoute({
  method: "get",
  tags,
  path: "/map",
  request: { query: scope },
  responses: answers(PlaceMap, "where the articles speak of"),
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
  api.openapi(topics, async (context) => context.json(await countTopics(store), 200));
  api.openapi(dates, async (context) => context.json(await timeline(store, context.req.valid("query")), 200));
  api.openapi(graph, async (context) => {
    const { kind, ...within } = context.req.valid("query");
    return context.json(await (kind === "quotes" ? quoteGraph : mentionGraph)(store, within), 200);
  });
  api.openapi(map, async (context) => context.json(await placeMap(store, context.req.valid("query")), 200));
}
