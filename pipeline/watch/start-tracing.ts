import { context, trace } from "@opentelemetry/api";
import type { TracesConfig } from "../../schemas/index.js";

/**
 * Sends the spans of this process to an OpenTelemetry collector (OTLP over HTTP). Which articles are sampled is decided
 * by their trace's id, so that all processes keep the same ones.
 * @returns what sends the last spans and stops.
 */
export async function startTracing({ otlp, headers, sample }: TracesConfig): Promise<() => Promise<void>> {
  // Only here: few installations have a collector.
  const [{ AsyncLocalStorageContextManager }, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import("@opentelemetry/context-async-hooks"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
      import("@opentelemetry/sdk-trace-base"),
    ]);
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ "service.name": "wiredesk", "process.pid": process.pid }),
    sampler: new sdk.TraceIdRatioBasedSampler(sample),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: otlp, headers }))],
  });
  const manager = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(manager);
  trace.setGlobalTracerProvider(provider);
  return async () => {
    // A collector that is away costs its spans, not the stop.
    await provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
  };
}
