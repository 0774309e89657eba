import { z } from "zod";
import { PageKind } from "./article.js";

const Selector = z.string().min(1).max(500);

/** Where a site rule finds a value: the text of the first match, or one of its attributes. */
export const SiteField = z.strictObject({
  selector: Selector,
  attribute: z.string().min(1).max(60).optional(),
});
export type SiteField = z.infer<typeof SiteField>;

/**
 * What a user knows about one site's pages and the generic rules do not find out. Every field is optional: what a rule does
 * not name is read generically.
 */
export const SiteRule = z.strictObject({
  /** Host names; their subdomains are meant too. */
  hosts: z.array(z.string().min(1).max(253)).min(1),
  /** Only addresses whose path begins with one of these. */
  paths: z.array(z.string().startsWith("/").max(500)).optional(),
  /** First and last day of fetching that the rule was right for; sites change. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  /** Why the rule is needed. */
  note: z.string().max(1_000).optional(),
  /** The page's charset, where its declarations are wrong. */
  charset: z.string().min(1).max(40).optional(),
  kind: PageKind.optional(),
  /** The element that holds the article's text; several in order, if it is split. */
  body: z.array(Selector).optional(),
  /** Elements that are no part of the article, wherever they stand. */
  drop: z.array(Selector).optional(),
  /** Elements that belong to the article although they look like boxes. */
  keep: z.array(Selector).optional(),
  title: SiteField.optional(),
  dek: SiteField.optional(),
  byline: SiteField.optional(),
  published: SiteField.optional(),
  modified: SiteField.optional(),
  section: SiteField.optional(),
});
export type SiteRule = z.infer<typeof SiteRule>;

/** Options of the parse stage, with the caps that a user may move. */
export const ParseConfig = z.strictObject({
  /** Open elements at once, above which a page is refused. Browsers stop at 512. */
  maxDepth: z.int().min(16).max(2_000).default(512),
  /**
   * Characters of markup that are parsed; the rest is cut off with a warning. The largest news pages have 3 MB; 10 MB cost 0.9 s and
   * 111 MB of heap.
   */
  maxMarkup: z.int().min(1_000).max(64_000_000).default(8_000_000),
  /** Characters of article text that are kept; the rest is cut off with a warning. A book chapter has 60,000. */
  maxText: z.int().min(1_000).max(4_000_000).default(400_000),
  /** Rules for single sites, in order; the first that fits is used. */
  sites: z.array(SiteRule).default([]),
  /** Folder with more of them, one JSON file a rule; seen from the folder of the configuration file. */
  sitesFolder: z.string().min(1).optional(),
});
export type ParseConfig = z.infer<typeof ParseConfig>;
/** What a caller may give: every option has a default. */
export type ParseOptions = z.input<typeof ParseConfig>;
