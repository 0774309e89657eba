import type { ArticleRecord } from "../../schemas/index.js";
import { addFixture } from "./add.js";

/**
 * Makes a fixture of a record that people reviewed: a draft annotation that one more reading turns into a golden.
 * Gives the folder.
 * @throws WiredeskError WD_USAGE if the slug is unfit or taken
 */
export function promoteRecord(record: ArticleRecord, root: string, slug: string): string {
  const { article, source } = record;
  return addFixture({
    root,
    slug,
    source: { kind: "plainText", body: article.text },
    meta: {
      url: source.canonicalUrl ?? source.url ?? `https://example.invalid/${slug}`,
      title: article.title,
      publishedAt: article.publishedAt,
      fetchedAt: source.fetchedAt ?? article.publishedAt ?? "1970-01-01T00:00:00Z",
      language: article.language,
    },
    record,
  });
}
