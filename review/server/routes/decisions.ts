import { createRoute, z } from "@hono/zod-openapi";
import { decideAll, redoLast, undoLast } from "../../../pipeline/store/decisions/index.js";
import { listDeskFacts, refreshReview, undecidedFacts } from "../../../pipeline/store/desk/index.js";
import { getRecord } from "../../../pipeline/store/index.js";
import {
  BulkRequest,
  DecideRequest,
  Decision,
  DeskQuery,
  FactList,
  type NewDecision,
  WiredeskError,
} from "../../../schemas/index.js";
import { type Api, answers, type Desk } from "../context.js";

const json = <T>(schema: T) => ({ content: { "application/json": { schema } }, required: true });
const One = z.object({ decision: Decision.nullable() });

const decide = createRoute({
  method: "post",
  path: "/articles/{id}/decisions",
  request: { params: z.object({ id: z.string() }), body: json(DecideRequest) },
  responses: answers(z.object({ decisions: z.array(Decision) }), "the decisions as they stand in the log"),
});
const undo = createRoute({
  method: "post",
  path: "/undo",
  responses: answers(One, "the decision taken back"),
});
const redo = createRoute({ method: "post", path: "/redo", responses: answers(One, "the decision restored") });
const facts = createRoute({
  method: "get",
  path: "/facts",
  request: { query: DeskQuery },
  responses: answers(FactList, "facts, least certain first"),
});
const bulk = createRoute({
  method: "post",
  path: "/bulk",
  request: { body: json(BulkRequest) },
  responses: answers(z.object({ accepted: z.int() }), "how many facts were accepted"),
});

export function decisionRoutes(api: Api, desk: Desk): void {
  const { store, reviewer } = desk;
  api.openapi(decide, async (context) => {
    const { id } = context.req.valid("param");
    const { version, decisions } = context.req.valid("json");
    return context.json({ decisions: await decideOn(desk, id, version, decisions) }, 200);
  });
  for (const [route, change] of [
    [undo, undoLast],
    [redo, redoLast],
  ] as const) {
    api.openapi(route, async (context) => {
      const decision = await change(store, reviewer);
      if (decision) await refreshReview(store, decision.articleId);
      return context.json({ decision }, 200);
    });
  }
  api.openapi(facts, async (context) =>
    context.json(await listDeskFacts(store, context.req.valid("query")), 200),
  );
  api.openapi(bulk, async (context) => {
    const { filter, expected } = context.req.valid("json");
    return context.json({ accepted: await acceptAll(desk, filter, expected) }, 200);
  });
}

async function decideOn(
  { store, reviewer }: Desk,
  articleId: string,
  version: number,
  decisions: readonly NewDecision[],
): Promise<Decision[]> {
  const record = await getRecord(store, articleId, version);
  if (!record) {
    throw new WiredeskError("WD_REVIEW_INVALID", `article ${articleId} has no version ${version}`, {
      input: articleId,
    });
  }
  const made = await decideAll(store, { articleId, version, record }, reviewer, decisions);
  await refreshReview(store, articleId);
  return made;
}

/** Accepts what the filter shows, if it still shows as many facts as the reviewer saw. */
async function acceptAll(desk: Desk, filter: BulkRequest["filter"], expected: number): Promise<number> {
  const found = await undecidedFacts(desk.store, filter);
  if (found.length !== expected) {
    const message = `the filter now shows ${found.length} undecided facts, not ${expected}`;
    throw new WiredeskError("WD_REVIEW_CHANGED", message);
  }
  const byArticle = new Map<string, typeof found>();
  for (const fact of found) byArticle.set(fact.articleId, [...(byArticle.get(fact.articleId) ?? []), fact]);
  for (const [articleId, list] of byArticle) {
    const accept = list.map(({ factId }): NewDecision => ({ verdict: "accept", factId }));
    await decideOn(desk, articleId, list[0]!.version, accept);
  }
  return found.length;
}
