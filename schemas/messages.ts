import { z } from "zod";

// Messages carry references, never content: pages and records are in the store. One is about 100 bytes.

/** Look at a feed. `url` alone also stands for an address of which nobody knows yet what is there. */
export const PollMessage = z.strictObject({
  feedId: z.string().min(1).optional(),
  url: z.string().min(1),
  /** How many lists (sitemap indexes, OPML) led here, one from the other. */
  depth: z.int().nonnegative().optional(),
});
export type PollMessage = z.infer<typeof PollMessage>;

/** Get the page of an article, or parse and extract the page that is there. */
export const ArticleMessage = z.strictObject({
  articleId: z.string().min(1),
  /** A message of an older revision is void. */
  revision: z.int().positive(),
});
export type ArticleMessage = z.infer<typeof ArticleMessage>;

/** Send an alert. `article` says whose journey it belongs to, where that is known. */
export const DeliverMessage = z.strictObject({
  deliveryId: z.string().min(1),
  article: ArticleMessage.optional(),
});
export type DeliverMessage = z.infer<typeof DeliverMessage>;

/** The queues, in the order of an article's way, with what their messages say. */
export const messages = {
  poll: PollMessage,
  fetch: ArticleMessage,
  process: ArticleMessage,
  deliver: DeliverMessage,
} as const;
export type QueueName = keyof typeof messages;
export type Message<Name extends QueueName> = z.infer<(typeof messages)[Name]>;
