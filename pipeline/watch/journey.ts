import { createHash } from "node:crypto";
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  TraceFlags,
  trace,
} from "@opentelemetry/api";
import { type ArticleMessage, WiredeskError } from "../../schemas/index.js";
import { Postpone } from "../queue/index.js";

/**
 * Runs a stage's work within a span of the article's trace. The trace's id is made of the article and its revision:
 * every process finds the same one, and messages need not carry it. Without a started tracer spans go nowhere.
 */
export function onJourney<T>(stage: string, article: ArticleMessage, work: () => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(stage, { attributes: named(article) }, journeyOf(article), (span) =>
    work()
      .catch((error: unknown) => {
        failed(span, error);
        throw error;
      })
      .finally(() => span.end()),
  );
}

/** Runs a part of a stage's work within a span of its own. */
export function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  return tracer().startActiveSpan(name, (span) => work().finally(() => span.end()));
}

/** Sets a milestone of the article's way that takes no time of its own. */
export function milestone(name: string, article: ArticleMessage, attributes: Attributes): void {
  const span = tracer().startSpan(
    name,
    { attributes: { ...named(article), ...attributes } },
    journeyOf(article),
  );
  span.end();
}

/** Adds what came of the work to the span that it runs in. */
export function noteOnJourney(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes);
}

/** Says on the span of the present work that it went wrong, though the stage has dealt with it. */
export function noteTrouble(error: WiredeskError): void {
  const span = trace.getActiveSpan();
  if (span) failed(span, error);
}

const tracer = () => trace.getTracer("wiredesk");

const named = ({ articleId, revision }: ArticleMessage): Attributes => ({
  "wiredesk.article": articleId,
  "wiredesk.revision": revision,
});

function journeyOf({ articleId, revision }: ArticleMessage): Context {
  const digest = createHash("sha256").update(`${articleId} ${revision}`).digest("hex");
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: digest.slice(0, 32),
    spanId: digest.slice(32, 48),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}

function failed(span: Span, error: unknown): void {
  if (error instanceof Postpone) return void span.setAttribute("wiredesk.postponed_ms", error.milliseconds);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WiredeskError) span.setAttribute("wiredesk.code", error.code);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}
