import { sql } from "kysely";
import { z } from "zod";
import { FactReference } from "../../../schemas/index.js";

/** What a fact reference is read from: facts `f` of articles `a` with their desk row `d`. */
export const referenceColumns = sql`
  f.article_id, f.version, f.fact_id, f.kind, f.type, f.name, f.text, f.sentence, f.value, f.speaker, f.confidence, f.rule,
  f.verdict, a.title, a.publisher, to_char(d.day, 'YYYY-MM-DD') as day`;

export const referenceTables = sql`
  wiredesk.facts f join wiredesk.articles a on a.id = f.article_id
  join wiredesk.desk_articles d on d.article_id = f.article_id`;

const Row = z.object({
  article_id: z.string(),
  version: z.number(),
  fact_id: z.string(),
  kind: z.string(),
  type: z.string(),
  name: z.string().nullable(),
  text: z.string(),
  sentence: z.string(),
  value: z.number().nullable(),
  speaker: z.string().nullable(),
  confidence: z.number(),
  rule: z.string(),
  verdict: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  day: z.string(),
});

export function toReference(row: unknown): FactReference {
  const { article_id: articleId, fact_id: factId, ...rest } = Row.parse(row);
  return FactReference.parse({ articleId, factId, ...rest });
}
