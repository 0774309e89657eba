import type { ArticleRecord } from "../../../schemas/index.js";
import { applyDecisions } from "../decisions/apply.js";
import { attachDecisions } from "../decisions/attach.js";
import { decisionsOn } from "../decisions/log.js";
import type { Store } from "../open.js";
import { getRecord } from "../records/get-record.js";

/** The current record of an article as its reviewers left it. */
export async function reviewedRecord(store: Store, articleId: string): Promise<ArticleRecord | undefined> {
  const record = await getRecord(store, articleId);
  return record && applyDecisions(record, attachDecisions(record, await decisionsOn(store, articleId)));
}
