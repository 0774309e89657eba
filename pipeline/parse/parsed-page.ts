import type { Article } from "../../schemas/index.js";

/** What a page gives: the article, and what it says of its publisher. */
export interface ParsedPage {
  article: Article;
  canonicalUrl: string | null;
  publisher?: string;
  agency?: string;
  /** ISO 3166 alpha-2 of the outlet, from its domain, metadata or locale. */
  country?: string;
  warnings: string[];
}
