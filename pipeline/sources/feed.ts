export type FeedFormat =
  | "rss"
  | "rdf"
  | "atom"
  | "json-feed"
  | "sitemap"
  | "sitemap-index"
  | "url-list"
  | "opml"
  | "newsml-g2"
  | "nitf"
  | "ninjs";

/** What a wire says about one version of its story. Present only on items that carry the article itself. */
export interface WireStatus {
  /** `withheld` and `canceled` (a kill) mean: do not show; take back what was shown. */
  pubStatus: "usable" | "withheld" | "canceled";
  version?: number;
  /** 1 (flash) to 9. */
  urgency?: number;
  /** ISO 8601: not to be shown before. */
  embargoedUntil?: string;
  /** This version corrects an earlier one; the note to editors says how, where there is one. */
  correction?: { note?: string };
  /** Notes to editors, not for readers. */
  editorialNotes?: string[];
  provider?: string;
  /** Id of the story that this one replaces, where it is another. */
  replaces?: string;
}

/** One article that a source offers. */
export interface FeedItem {
  /** Absolute URL of the article's page; for wire items without one, their id (`urn:newsml:…`). */
  url: string;
  id?: string;
  title?: string;
  /** ISO 8601 with the offset that the feed gives; absent when the feed's date cannot be read. */
  publishedAt?: string;
  updatedAt?: string;
  /** A teaser, as HTML. */
  summary?: string;
  /** What the feed gives as the content, perhaps cut; for wire items the whole article. */
  html?: string;
  /** The article as plain text, paragraphs parted by a blank line. */
  text?: string;
  byline?: string[];
  language?: string;
  keywords?: string[];
  dateline?: string;
  wire?: WireStatus;
}

export interface Feed {
  format: FeedFormat;
  title?: string;
  items: FeedItem[];
  /** Minutes that the feed asks not to be polled again within. */
  ttlMinutes?: number;
  /** Hours of the day (UTC, 0 to 23) and days (0 is Sunday) at which the feed asks not to be polled. */
  skipHours?: number[];
  skipDays?: number[];
  /** Further feeds to read: parts of a sitemap index, feeds of an OPML list. */
  nextUrls?: string[];
  /** What was wrong with the feed although it could be read. */
  warnings: string[];
}

export interface FeedContext {
  url: string;
  contentType?: string | null;
}
