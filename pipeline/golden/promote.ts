import type { ArticleRecord } from "../../schemas/index.js";
import { addFixture } from "./add.js";
import { draftAnnotation } from "./draft-annotation.js";
import { updateFixture } from "./update.js";

/**
 * Makes a fixture of a record that people reviewed and gives its folder. Where they decided on every fact it is ready
 * to commit: golden record and known misses are written too. Else it is a draft that one more reading completes.
 * @throws WiredeskError WD_USAGE if the slug is unfit or taken; WD_INPUT_INVALID if what was reviewed is unsound
 */
export function promoteRecord(record: ArticleRecord, root: string, slug: string, complete = false): string {
  const { article, source } = record;
  const { title, publishedAt, language } = article;
  const { draft, ...annotation } = draftAnnotation(record);
  const folder = addFixture({
    root,
    slug,
    source: { kind: "plainText", body: article.text },
    meta: {
      url: source.canonicalUrl ?? source.url ?? `https://example.invalid/${slug}`,
      title,
      publishedAt,
      fetchedAt: source.fetchedAt ?? publishedAt ?? "1970-01-01T00:00:00Z",
      language,
    },
    record,
    annotation: {
      ...annotation,
      ...(complete ? {} : { draft }),
      // Plain text shows nothing else of the article.
      article: { title, publishedAt, language },
    },
  });
  // The reviewers saw the differences one by one, so that they are not shown again.
  if (complete) updateFixture(folder, { ci: false });
  return folder;
}
