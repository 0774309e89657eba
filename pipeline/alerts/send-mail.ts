import type { MailConfig } from "../../schemas/index.js";
import type { Alert } from "./raise-alerts.js";
import { Undelivered } from "./undelivered.js";

/** A server that takes longer is tried again later. */
const longestMs = 15_000;

/**
 * Sends an alert as a mail in plain text: nothing of an article is ever HTML. The Message-ID is made of the delivery's
 * id, so that mail programs show a repeat as the same mail.
 * @throws {WiredeskError} WD_ALERT_UNDELIVERED.
 */
export async function sendMail(
  to: readonly string[],
  id: string,
  alert: Alert,
  mail: MailConfig | undefined,
): Promise<void> {
  if (mail === undefined) throw new Undelivered("no mail server is configured: set mail.smtp and mail.from");
  // Only here: few processes ever send one.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url: mail.smtp,
    connectionTimeout: longestMs,
    greetingTimeout: longestMs,
    socketTimeout: longestMs,
  });
  try {
    await transport.sendMail({
      from: mail.from,
      to: [...to],
      subject: `[${alert.rule}] ${titleOf(alert)}`,
      messageId: `<${id}@wiredesk>`,
      text: textOf(alert),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Undelivered(`${new URL(mail.smtp).host} did not take the mail: ${reason}`, { cause });
  } finally {
    transport.close();
  }
}

function titleOf({ article }: Alert): string {
  return article.title ?? article.url ?? "an article without a title";
}

function textOf(alert: Alert): string {
  const { article, facts } = alert;
  const source = [article.publisher, article.publishedAt?.slice(0, 16).replace("T", " ")];
  const head = [titleOf(alert), article.url, source.filter(Boolean).join(", ")].filter(Boolean);
  const told = facts.map(({ kind, name, value, sentence }) => {
    const what = [kind, value, name].filter((part) => part !== null).join(" ");
    return `${what}\n  ${sentence.replaceAll("\n", " ")}`;
  });
  return `${[head.join("\n"), ...told].join("\n\n")}\n`;
}
