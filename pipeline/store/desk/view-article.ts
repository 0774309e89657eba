import { sql } from "kysely";
import { z } from "zod";
import type { DeskArticleView } from "../../../schemas/index.js";
import { attachDecisions } from "../decisions/attach.js";
import { decisionsOn } from "../decisions/log.js";
import type { Store } from "../open.js";
import { getRecord, listVersions } from "../records/get-record.js";
import { deskArticle } from "./list-articles.js";

const Copy = z.object({ id: z.string(), title: z.string().nullable(), url: z.string() });

/** An article as the desk shows it, in its current version or the one asked for; `null` if there is none. */
export async function viewArticle(
  store: Store,
  articleId: string,
  version?: number,
): Promise<DeskArticleView | null> {
  const article = await deskArticle(store, articleId);
  const record = await getRecord(store, articleId, version);
  if (!article || !record) return null;
  const attached = attachDecisions(record, await decisionsOn(store, articleId));
  const versions = await listVersions(store, articleId);
  const copies = await sql`
    select a.id, a.title, a.url from wiredesk.copies c join wiredesk.articles a on a.id = c.article_id
    where c.group_id = ${articleId} and c.article_id <> ${articleId} order by a.queued_at limit 100`.execute(
    store.db,
  );
  return {
    article,
    version: version ?? article.version,
    record,
    versions: versions.map(({ changes, ...one }) => ({ ...one, ...changes })),
    copies: copies.rows.map((row) => Copy.parse(row)),
    byFact: Object.fromEntries(attached.byFact),
    added: attached.added,
    onArticle: attached.onArticle,
    lost: attached.lost,
  };
}
