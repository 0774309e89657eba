import { sql } from "kysely";
import { z } from "zod";
import { readCursor, writeCursor } from "../desk/cursor.js";
import type { Store } from "../open.js";

export interface ArticleFilter {
  /** Words of the title, in any order. */
  title?: string;
  publisher?: string;
  feedId?: string;
  /** A name among the article's current facts: a person, an organisation, a place, a speaker. */
  name?: string;
  /** ISO 8601, inclusive. */
  publishedFrom?: string;
  publishedTo?: string;
  ids?: readonly string[];
  /** Page after this `next`. */
  cursor?: string;
  /** Default 50, at most 500. */
  limit?: number;
}

export interface ArticleSummary {
  id: string;
  url: string;
  title: string | null;
  publisher: string | null;
  agency: string | null;
  language: string | null;
  publishedAt: string | null;
  storedAt: string;
  version: number;
  facts: number;
}

const Key = z.tuple([z.iso.datetime(), z.string()]);

/** Stored articles, newest first. `next` asks for the following page; it is absent on the last. */
export async function findArticles(
  store: Store,
  filter: ArticleFilter = {},
): Promise<{ articles: ArticleSummary[]; next?: string }> {
  const limit = Math.min(filter.limit ?? 50, 500);
  let query = store.db
    .selectFrom("articles")
    .select(["id", "url", "title", "publisher", "agency", "language", "published_at", "stored_at", "version"])
    .select("fact_count")
    .where("version", ">", 0)
    .where("state", "<>", "withdrawn");
  if (filter.ids) query = query.where("id", "in", filter.ids.length > 0 ? [...filter.ids] : [""]);
  if (filter.publisher) query = query.where("publisher", "=", filter.publisher);
  if (filter.feedId) query = query.where("feed_id", "=", filter.feedId);
  if (filter.publishedFrom) query = query.where("published_at", ">=", sql<Date>`${filter.publishedFrom}`);
  if (filter.publishedTo) query = query.where("published_at", "<=", sql<Date>`${filter.publishedTo}`);
  for (const word of filter.title?.split(/\s+/).filter(Boolean).slice(0, 10) ?? []) {
    query = query.where("title", "ilike", `%${word.replace(/[\\%_]/g, "\\$&")}%`);
  }
  if (filter.name) {
    const name = filter.name.toLowerCase();
    query = query.where(
      sql<boolean>`exists (select 1 from wiredesk.facts where article_id = articles.id and current and kind in ('entity', 'quote') and lower(name) = ${name})`,
    );
  }
  if (filter.cursor) {
    const [storedAt, id] = readCursor(Key, filter.cursor);
    query = query.where(
      sql<boolean>`(date_trunc('milliseconds', stored_at), id) < (${storedAt}::timestamptz, ${id})`,
    );
  }
  const rows = await query
    .orderBy(sql`date_trunc('milliseconds', stored_at)`, "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const articles = rows.slice(0, limit).map(summary);
  const last = articles.at(-1);
  if (rows.length <= limit || !last) return { articles };
  return { articles, next: writeCursor([last.storedAt, last.id]) };
}

interface Row {
  id: string;
  url: string;
  title: string | null;
  publisher: string | null;
  agency: string | null;
  language: string | null;
  published_at: Date | null;
  stored_at: Date | null;
  version: number;
  fact_count: number;
}

function summary({ published_at, stored_at, fact_count, ...row }: Row): ArticleSummary {
  return {
    ...row,
    publishedAt: published_at?.toISOString() ?? null,
    storedAt: stored_at?.toISOString() ?? "",
    facts: fact_count,
  };
}
