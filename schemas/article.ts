import { z } from "zod";
import { Range } from "./span.js";

const Instant = z.iso.datetime({ offset: true });

/** What kind of page the article came from. */
export const PageKind = z.enum(["article", "liveblog", "media", "index", "wall", "unknown"]);
export type PageKind = z.infer<typeof PageKind>;

/** How much of the article the page gave. */
export const Access = z.enum(["free", "metered", "part", "blocked"]);
export type Access = z.infer<typeof Access>;

/** Where the article came from. */
export const Source = z.strictObject({
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  fetchedAt: Instant.nullable(),
  feedUrl: z.string().optional(),
  httpStatus: z.int().optional(),
  /** SHA-256 of the bytes, hexadecimal. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  publisher: z.string().min(1).optional(),
  /** The wire credit: AP, Reuters, AFP, … */
  agency: z.string().min(1).optional(),
  /** ISO 3166-1 alpha-2 of the outlet's country: what a bare $ means there. */
  country: z.string().length(2).optional(),
});
export type Source = z.infer<typeof Source>;

export const Dateline = z.strictObject({
  place: z.string().min(1),
  date: z.string().min(1).optional(),
  agency: z.string().min(1).optional(),
});
export type Dateline = z.infer<typeof Dateline>;

/** What a paragraph is on the page; plain paragraphs have no role. `lead` is the standfirst where it is part of the text. */
export const ParagraphRole = z.enum(["lead", "heading", "item", "quotation", "row", "preformatted"]);
export type ParagraphRole = z.infer<typeof ParagraphRole>;

/** A paragraph of `text`. `selector` names the element of the page that it came from. */
export const Paragraph = Range.extend({
  selector: z.string().min(1).optional(),
  role: ParagraphRole.optional(),
  /** Time of a live-blog entry, on its first paragraph. */
  postedAt: Instant.optional(),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** One published text, as a reader reads it: paragraphs joined by a blank line, typography kept. */
export const Article = z.strictObject({
  title: z.string().nullable(),
  dek: z.string().min(1).optional(),
  byline: z.array(z.string().min(1)),
  publishedAt: Instant.nullable(),
  modifiedAt: Instant.nullable(),
  /** BCP 47. */
  language: z.string().min(2),
  dateline: Dateline.optional(),
  section: z.string().min(1).optional(),
  keywords: z.array(z.string().min(1)),
  kind: PageKind,
  access: Access,
  /** Which part of the page gave each field (`json-ld`, `og`, `meta`, `time`, `byline`, `url`, …). */
  origins: z.record(z.string(), z.string()),
  text: z.string(),
  paragraphs: z.array(Paragraph),
});
export type Article = z.infer<typeof Article>;
