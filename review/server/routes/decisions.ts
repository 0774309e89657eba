import { createRoute, z } from "@hono/zod-openapi";
import {
  acceptAll,
  act,
  decideAll,
  keepLexiconFile,
  redoLast,
  refreshAll,
  teach,
  undoLast,
} from "../../../pipeline/store/decisions/index.js";
import { listDeskFacts } from "../../../pipeline/store/desk/index.js";
import { getRecord } from "../../../pipeline/store/index.js";
import {
  BulkRequest,
  DecideRequest,
  Decision,
  DeskQuery,
  FactList,
  Moved,
  WiredeskError,
} from "../../../schemas/index.js";
import { type Api, type Desk, whoAsks } from "../context.js";
import { answers, body } from "../describe.js";

const tags = ["review"];
const decide = createRoute({
  method: "post",
  path: "/articles/{id}/decisions",
  tags,
  request: { params: z.object({ id: z.string() }), body: body(DecideRequest) },
  responses: answers(z.object({ decisions: z.array(Decision) }), "the decisions as they stand in the log"),
});
const undo = createRoute({
  method: "post",
  path: "/undo",
  tags,
  responses: answers(Moved, "what one's last request wrote, taken back"),
});
const redo = createRoute({
  method: "post",
  path: "/redo",
  tags,
  responses: answers(Moved, "what was undone last, restored"),
});
const facts = createRoute({
  method: "get",
  path: "/facts",
  tags: ["lists"],
  request: { query: DeskQuery.omit({ order: true }) },
  responses: answers(FactList, "facts, least certain first"),
});
const bulk = createRoute({
  method: "post",
  path: "/bulk",
  tags,
  request: { body: body(BulkRequest) },
  responses: answers(z.object({ accepted: z.int() }), "how many facts were accepted"),
});

export function decisionRoutes(api: Api, desk: Desk): void {
  const { store, dataDir } = desk;
  api.openapi(decide, async (context) => {
    const { id } = context.req.valid("param");
    return context.json(
      { decisions: await decideOn(desk, whoAsks(context).name, id, context.req.valid("json")) },
      200,
    );
  });
  for (const [route, change] of [
    [undo, undoLast],
    [redo, redoLast],
  ] as const) {
    api.openapi(route, async (context) => {
      const moved = await change(store, whoAsks(context).name);
      if (moved.lexicon.length > 0) await keepLexiconFile(store, dataDir);
      return context.json(moved, 200);
    });
  }
  api.openapi(facts, async (context) =>
    context.json(await listDeskFacts(store, { ...context.req.valid("query"), order: "least-certain" }), 200),
  );
  api.openapi(bulk, async (context) => {
    const { filter, expected } = context.req.valid("json");
    return context.json({ accepted: await acceptAll(store, whoAsks(context).name, filter, expected) }, 200);
  });
}

async function decideOn(
  { store, dataDir }: Desk,
  reviewer: string,
  articleId: string,
  { version, decisions, teach: entries = [] }: DecideRequest,
): Promise<Decision[]> {
  const record = await getRecord(store, articleId, version);
  if (!record) {
    throw new WiredeskError("WD_REVIEW_INVALID", `article ${articleId} has no version ${version}`, {
      input: articleId,
    });
  }
  const made = await act(store, reviewer, async (action) => {
    for (const entry of entries) await teach(action, entry);
    return decideAll(action, { articleId, version, record }, decisions);
  });
  await refreshAll(store, made);
  if (entries.length > 0) await keepLexiconFile(store, dataDir);
  return made;
}
