import type { ArticleRecord, ChangeSet } from "../../../schemas/index.js";
import { factRows } from "../facts/fact-rows.js";
import type { Store } from "../open.js";
import { compareFacts } from "../versions/changes.js";

export interface StoredVersion {
  version: number;
  createdAt: string;
  /** When the extractors last read it. */
  extractedAt: string;
  changes: ChangeSet;
}

/** The record of an article: its current version, or the one asked for. */
export async function getRecord(
  store: Pick<Store, "db">,
  articleId: string,
  version?: number,
): Promise<ArticleRecord | undefined> {
  let query = store.db.selectFrom("versions").select("record").where("article_id", "=", articleId);
  if (version !== undefined) query = query.where("version", "=", version);
  const row = await query.orderBy("version", "desc").limit(1).executeTakeFirst();
  return row?.record;
}

/** The current version of an article, with its number. */
export async function getArticleVersion(
  store: Pick<Store, "db">,
  articleId: string,
): Promise<{ version: number; record: ArticleRecord } | undefined> {
  return store.db
    .selectFrom("versions")
    .select(["version", "record"])
    .where("article_id", "=", articleId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The versions of an article, oldest first, each with what it says otherwise than the one before. */
export async function listVersions(store: Store, articleId: string): Promise<StoredVersion[]> {
  const rows = await store.db
    .selectFrom("versions")
    .select(["version", "created_at", "extracted_at", "changes"])
    .select(({ eb }) => eb.case().when("changes", "is", null).then(eb.ref("record")).end().as("first"))
    .where("article_id", "=", articleId)
    .orderBy("version")
    .execute();
  return rows.map(({ version, created_at, extracted_at, changes, first }) => ({
    version,
    createdAt: created_at.toISOString(),
    extractedAt: extracted_at.toISOString(),
    changes: changes ?? compareFacts([], first ? factRows(first) : []).changes,
  }));
}

/**
 * Every stored record, current versions, in the order of article ids: for exports. What was withdrawn is left out.
 * Reads a page at a time.
 */
export async function* eachRecord(
  store: Store,
): AsyncGenerator<{ articleId: string; record: ArticleRecord }> {
  let after = "";
  for (;;) {
    const rows = await store.db
      .selectFrom("articles")
      .innerJoin("versions", (join) =>
        join
          .onRef("versions.article_id", "=", "articles.id")
          .onRef("versions.version", "=", "articles.version"),
      )
      .select(["articles.id", "versions.record"])
      .where("articles.id", ">", after)
      .where("articles.state", "<>", "withdrawn")
      .orderBy("articles.id")
      .limit(100)
      .execute();
    for (const { id, record } of rows) yield { articleId: id, record };
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
