import { z } from "zod";
import { CountKind } from "./count.js";

const Phrase = z.string().trim().min(1).max(500);

/** What an article must say. Every named condition must hold; letter case does not matter. */
export const AlertCondition = z
  .strictObject({
    /** Name or alias of an entity of any type. */
    entity: Phrase,
    /** Words of a role that the article gives to a person: *foreign minister*. */
    role: Phrase,
    /** Name or alias of a place. */
    place: Phrase,
    /** Name of a speaker. */
    quoteBy: Phrase,
    /** A count: words of what is counted, and bounds on its value. */
    count: z.strictObject({
      what: Phrase.optional(),
      kind: CountKind.optional(),
      currency: z.string().length(3).toUpperCase().optional(),
      above: z.number().optional(),
      below: z.number().optional(),
    }),
    /** Words that stand in the title or text, one after the other. */
    text: Phrase,
  })
  .partial()
  .refine((condition) => Object.keys(condition).length > 0, { message: "expected at least one condition" });
export type AlertCondition = z.infer<typeof AlertCondition>;

const WebUrl = z.url({ protocol: /^https?$/, message: "expected an http or https URL" });

/** Where an alert goes. */
export const AlertTarget = z.union([
  /** JSON by POST; with a secret, signed in the header `wiredesk-signature`. */
  z.strictObject({ webhook: WebUrl, secret: z.string().min(16).optional() }),
  /** A Slack-compatible incoming webhook. */
  z.strictObject({ slack: WebUrl }),
  /** A mail to one or more addresses, by the server that `mail` of the configuration names. */
  z.strictObject({ email: z.union([z.email(), z.array(z.email()).min(1)]) }),
  /** A program and its arguments; the alert is its standard input. No shell. */
  z.strictObject({ command: z.array(z.string().min(1)).min(1) }),
]);
export type AlertTarget = z.infer<typeof AlertTarget>;

/** The mail server that alerts go out by. */
export const MailConfig = z.strictObject({
  /** `smtps://user:password@host:465`, or `smtp://host:587`, which turns to TLS where the server offers it. */
  smtp: z.url({ protocol: /^smtps?$/, message: "expected smtp://… or smtps://…" }),
  from: z.email(),
});
export type MailConfig = z.infer<typeof MailConfig>;

/** A watch rule. It fires once for every version of an article that newly meets its conditions. */
export const AlertRule = z.strictObject({
  name: z.string().regex(/^[\w .-]{1,80}$/, "letters, digits, spaces, dots and hyphens"),
  when: AlertCondition,
  to: z.array(AlertTarget).min(1),
});
export type AlertRule = z.infer<typeof AlertRule>;
