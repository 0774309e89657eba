import { createRoute, z } from "@hono/zod-openapi";
import {
  agreementOf,
  decisionLog,
  forget,
  lexicon,
  reviewers,
  rulePrecision,
  teach,
} from "../../../pipeline/store/decisions/index.js";
import { readCursor, writeCursor } from "../../../pipeline/store/desk/index.js";
import {
  AgreementReport,
  DecisionLog,
  LexiconEntry,
  LexiconList,
  PrecisionReport,
} from "../../../schemas/index.js";
import { type Api, answers, type Desk } from "../context.js";

const pageLength = 100;
const Key = z.tuple([z.number()]);
const Done = z.object({ done: z.literal(true) });

const log = createRoute({
  method: "get",
  path: "/log",
  request: { query: z.object({ reviewer: z.string().optional(), cursor: z.string().optional() }) },
  responses: answers(DecisionLog, "who decided what and when, newest first"),
});
const names = createRoute({
  method: "get",
  path: "/reviewers",
  responses: answers(z.object({ items: z.array(z.string()) }), "everybody who has decided"),
});
const agreement = createRoute({
  method: "get",
  path: "/agreement",
  request: { query: z.object({ first: z.string(), second: z.string() }) },
  responses: answers(AgreementReport, "how far two reviewers agree"),
});
const precision = createRoute({
  method: "get",
  path: "/precision",
  responses: answers(PrecisionReport, "precision per rule, from decisions"),
});
const words = createRoute({
  method: "get",
  path: "/lexicon",
  responses: answers(LexiconList, "the user's lexicon"),
});
const addWord = createRoute({
  method: "put",
  path: "/lexicon",
  request: { body: { content: { "application/json": { schema: LexiconEntry } }, required: true } },
  responses: answers(Done, "the entry stands"),
});
const dropWord = createRoute({
  method: "delete",
  path: "/lexicon",
  request: { query: LexiconEntry.pick({ kind: true, text: true }) },
  responses: answers(Done, "the entry is gone"),
});

export function reportRoutes(api: Api, { store, reviewer }: Desk): void {
  api.openapi(log, async (context) => {
    const { reviewer: by, cursor } = context.req.valid("query");
    const beforeId = cursor === undefined ? undefined : readCursor(Key, cursor)[0];
    const items = await decisionLog(store, {
      limit: pageLength,
      ...(by !== undefined && { reviewer: by }),
      ...(beforeId !== undefined && { beforeId }),
    });
    const last = items.at(-1);
    return context.json(
      { items, next: items.length === pageLength && last ? writeCursor([last.id]) : null },
      200,
    );
  });
  api.openapi(names, async (context) => context.json({ items: await reviewers(store) }, 200));
  api.openapi(agreement, async (context) => {
    const { first, second } = context.req.valid("query");
    return context.json(await agreementOf(store, first, second), 200);
  });
  api.openapi(precision, async (context) => context.json({ rules: await rulePrecision(store) }, 200));
  api.openapi(words, async (context) => context.json({ items: await lexicon(store) }, 200));
  api.openapi(addWord, async (context) => {
    await teach(store, context.req.valid("json"), reviewer);
    return context.json({ done: true as const }, 200);
  });
  api.openapi(dropWord, async (context) => {
    await forget(store, context.req.valid("query"));
    return context.json({ done: true as const }, 200);
  });
}
