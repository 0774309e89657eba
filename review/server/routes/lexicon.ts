import { createRoute } from "@hono/zod-openapi";
import { act, forget, keepLexiconFile, lexicon, teach } from "../../../pipeline/store/decisions/index.js";
import { LexiconEntry, LexiconList } from "../../../schemas/index.js";
import { type Api, type Desk, whoAsks } from "../context.js";
import { answers, body, Done, done } from "../describe.js";

const tags = ["lexicon"];
const words = createRoute({
  method: "get",
  path: "/lexicon",
  tags,
  responses: answers(LexiconList, "the user's lexicon, which the extractors obey"),
});
const addWord = createRoute({
  method: "put",
  path: "/lexicon",
  tags,
  request: { body: body(LexiconEntry) },
  responses: answers(Done, "the entry stands"),
});
const dropWord = createRoute({
  method: "delete",
  path: "/lexicon",
  tags,
  request: { query: LexiconEntry.pick({ kind: true, text: true }) },
  responses: answers(Done, "the entry is gone"),
});

export function lexiconRoutes(api: Api, { store, dataDir }: Desk): void {
  api.openapi(words, async (context) => context.json({ items: await lexicon(store) }, 200));
  api.openapi(addWord, async (context) => {
    const entry = context.req.valid("json");
    await act(store, whoAsks(context).name, (action) => teach(action, entry));
    await keepLexiconFile(store, dataDir);
    return context.json(done, 200);
  });
  api.openapi(dropWord, async (context) => {
    const key = context.req.valid("query");
    await act(store, whoAsks(context).name, (action) => forget(action, key));
    await keepLexiconFile(store, dataDir);
    return context.json(done, 200);
  });
}
