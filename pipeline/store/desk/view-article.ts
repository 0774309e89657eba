import type { DeskArticleView } from "../../../schemas/index.js";
import { listCopies } from "../copies/list-copies.js";
import { attachDecisions } from "../decisions/attach.js";
import { decisionsOn } from "../decisions/log.js";
import type { Store } from "../open.js";
import { getRecord, listVersions } from "../records/get-record.js";
import { deskArticle } from "./list-articles.js";

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
  const copies = await listCopies(store.db, articleId);
  return {
    article,
    version: version ?? article.version,
    record,
    versions: versions.map(({ changes, ...one }) => ({ ...one, ...changes })),
    copies: copies.map(({ id, title, url }) => ({ id, title, url })),
    byFact: Object.fromEntries(attached.byFact),
    added: attached.added,
    onArticle: attached.onArticle,
    lost: attached.lost,
  };
}
