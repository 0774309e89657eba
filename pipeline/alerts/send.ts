import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import type { AlertTarget, MailConfig } from "../../schemas/index.js";
import { readRetryAfter } from "../fetch/retry-after.js";
import type { Alert } from "./raise-alerts.js";
import { sendMail } from "./send-mail.js";
import { Undelivered } from "./undelivered.js";

/** A receiver that takes longer is tried again later. */
const longestMs = 15_000;

/**
 * Sends one alert to one target. Receivers see the same `id` again when an answer got lost, and can drop the repeat.
 * @throws {WiredeskError} WD_ALERT_UNDELIVERED.
 */
export async function sendAlert(
  target: AlertTarget,
  id: string,
  alert: Alert,
  { signal, mail }: { signal: AbortSignal; mail?: MailConfig | undefined },
): Promise<void> {
  const body = JSON.stringify({ id, ...alert });
  if ("webhook" in target) return post(target.webhook, body, signedHeaders(id, body, target.secret), signal);
  if ("slack" in target) return post(target.slack, JSON.stringify({ text: asText(alert) }), {}, signal);
  if ("email" in target) return sendMail([target.email].flat(), id, alert, mail);
  return pipeTo(target.command, body);
}

/**
 * `wiredesk-signature: t=<seconds>,v1=<hex>`: HMAC-SHA-256 with the shared secret over `<seconds>.<body>`, as Stripe
 * does it. The receiver compares it, and refuses times that are long past.
 */
function signedHeaders(id: string, body: string, secret: string | undefined): Record<string, string> {
  const headers = { "wiredesk-delivery": id };
  if (secret === undefined) return headers;
  const seconds = Math.floor(Date.now() / 1_000);
  return { ...headers, "wiredesk-signature": `t=${seconds},v1=${sign(secret, seconds, body)}` };
}

export function sign(secret: string, seconds: number, body: string): string {
  return createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
}

async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const { host } = new URL(url);
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", "user-agent": "Wiredesk", ...headers },
      // A redirect would carry the alert to somebody else.
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
    });
    await answer.body?.cancel();
  } catch (cause) {
    throw new Undelivered(`${host} did not take the alert: ${reasonOf(cause)}`, { cause });
  }
  if (answer.ok) return;
  const retryAfterMs = readRetryAfter(answer.headers.get("retry-after") ?? undefined, Date.now());
  throw new Undelivered(`${host} answered the alert with status ${answer.status}`, { retryAfterMs });
}

/** Network errors of `fetch` say what happened in their cause only. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message || inner.name : String(inner);
}

function pipeTo([program = "", ...parameters]: string[], input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: ["pipe", "ignore", "ignore"], timeout: longestMs });
    child.on("error", (cause) =>
      reject(new Undelivered(`${program} did not start: ${cause.message}`, { cause })),
    );
    child.on("close", (code, stopped) => {
      if (code === 0) resolve();
      else reject(new Undelivered(`${program} ended with ${stopped ?? `exit code ${code}`}`));
    });
    // A program that does not read its input is judged by its exit code.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** An alert in a few lines, for chats. Nothing of an article becomes a link, a mention or a call to a whole channel. */
export function asText({ rule, article, facts }: Alert): string {
  const title = inSlack(article.title ?? article.url ?? "an article without a title");
  const url = /^https?:/i.test(article.url ?? "") ? inSlack(article.url!).replaceAll("|", "%7C") : null;
  const link = url === null ? title : `<${url}|${title.replaceAll("|", " ")}>`;
  const sentences = [...new Set(facts.map(({ sentence }) => sentence))].slice(0, 5);
  const quoted = sentences.map((sentence) => `> ${inSlack(sentence)}`);
  return [`*${inSlack(rule)}*: ${link}`, ...quoted].join("\n");
}

/** On one line, with the three characters escaped that Slack reads as its own: https://docs.slack.dev/messaging/formatting-message-text. */
const inSlack = (text: string) =>
  text.replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
