import { createRoute, z } from "@hono/zod-openapi";
import { listFacts, type StreamedFact as StoredFact } from "../../../pipeline/store/index.js";
import { FactKind, FactStream, StreamedFact } from "../../../schemas/index.js";
import type { Api, Desk } from "../context.js";
import { answers } from "../describe.js";

const since = createRoute({
  method: "get",
  path: "/facts/since/{sequence}",
  tags: ["lists"],
  request: {
    params: z.object({ sequence: z.coerce.number().int().min(0) }),
    query: z.object({
      kind: FactKind.optional(),
      limit: z.coerce.number().int().min(1).max(10_000).default(1_000),
    }),
  },
  responses: answers(
    FactStream,
    "all facts stored after a sequence number, oldest first: 0 for all. Asked again with `next`, none is missed or told twice",
  ),
});

export function factStreamRoutes(api: Api, { store }: Desk): void {
  api.openapi(since, async (context) => {
    const { sequence } = context.req.valid("param");
    const { kind, limit } = context.req.valid("query");
    const facts = await listFacts(store, sequence, { limit, ...(kind && { kind }) });
    return context.json({ items: facts.map(streamed), next: facts.at(-1)?.sequence ?? sequence }, 200);
  });
}

function streamed(fact: StoredFact): StreamedFact {
  // What the schema does not name, such as days for the timeline, is the store's own.
  return StreamedFact.parse({
    ...fact,
    factId: fact.fact_id,
    articleId: fact.article_id,
    attributedTo: fact.attributed_to,
    start: fact.start_offset,
    end: fact.end_offset,
  });
}
