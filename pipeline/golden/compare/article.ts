import type { z } from "zod";
import type { ArticleRecord, Dateline } from "../../../schemas/index.js";
import type { Alignment } from "../align.js";
import { type FamilyComparison, levelled, show } from "../difference.js";
import type { GoldenRecord } from "../golden-record.js";
import { Differences } from "./fields.js";

const fields = [
  "title",
  "dek",
  "byline",
  "publishedAt",
  "modifiedAt",
  "language",
  "section",
  "kind",
  "access",
] as const;

/** Compares the article's own fields and its paragraphs. Fields that the golden record leaves out are not checked. */
export function compareArticle(
  golden: GoldenRecord,
  record: ArticleRecord,
  alignment: Alignment,
): FamilyComparison {
  const out = new Differences("article", golden.article.text);
  let checked = 0;
  const check = (name: string, expected: unknown, found: unknown, same: boolean) => {
    checked++;
    if (!same) out.add(name, null, show(expected), show(found));
  };
  for (const name of fields) {
    const expected = golden.article[name];
    if (expected === undefined) continue;
    const found = record.article[name];
    check(name, expected, found, show(expected) === show(found));
  }
  const { dateline, posts } = golden.article;
  if (dateline)
    check("dateline", dateline, record.article.dateline, sameDateline(dateline, record.article.dateline));
  if (posts) {
    const found = postsOf(record);
    check("posts", posts, found, show(posts) === show(found));
  }
  checked++;
  for (const piece of alignment.missing) out.missing("paragraph", piece);
  for (const piece of alignment.extra) out.extra("paragraph", null, piece.text);
  const wrong = new Set(out.list.map(({ key }) => (key.includes(" paragraph ") ? "text" : key)));
  return { differences: out.list, tally: { right: checked - wrong.size, found: checked, golden: checked } };
}

function sameDateline(a: z.infer<typeof Dateline>, b: z.infer<typeof Dateline> | undefined): boolean {
  const level = (value: string | undefined) => (value === undefined ? null : levelled(value));
  return (
    b !== undefined && (["place", "date", "agency"] as const).every((key) => level(a[key]) === level(b[key]))
  );
}

function postsOf({ article }: ArticleRecord): [string, string][] {
  return article.paragraphs.flatMap(({ start, end, postedAt }) =>
    postedAt === undefined ? [] : [[article.text.slice(start, end), postedAt] as [string, string]],
  );
}
