import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Config, type ConfigInput } from "../../schemas/index.js";
import { run } from "../run/index.js";
import { rss, startSite, story } from "../run/test-site.js";
import { openStore } from "../store/index.js";

const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  status: z.object({ code: z.number() }),
  attributes: z.array(z.object({ key: z.string(), value: z.object({ stringValue: z.string().optional() }) })),
});
const Export = z.object({
  resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(Span) })) })),
});

/** Takes OTLP as JSON, as collectors do. */
const spans: z.infer<typeof Span>[] = [];
const collector = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    const { resourceSpans } = Export.parse(JSON.parse(Buffer.concat(parts).toString()));
    spans.push(...resourceSpans.flatMap((one) => one.scopeSpans.flatMap((scope) => scope.spans)));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
});
let otlp: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  otlp = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
});
afterAll(() => collector.close());

async function traced(traces: ConfigInput["traces"]): Promise<void> {
  const site = await startSite({});
  site.pages["/feed"] = rss(["/flood", "/gone"]);
  site.pages["/flood"] = story("flood", "In all 120 people died.");
  const config = Config.parse({
    feeds: [`${site.url}/feed`],
    fetch: { allowHosts: ["127.0.0.1"], pace: { gapMs: 0, concurrency: 8 } },
    limits: { threads: 1, oncePauseSeconds: 0.2, onceWaitSeconds: 1 },
    alerts: [{ name: "tolls", when: { text: "120 people died" }, to: [{ command: ["true"] }] }],
    traces,
  });
  const store = await openStore({});
  await run(config, { once: true, store });
  await store.close();
  await site.close();
}

describe("an article's journey", () => {
  it("is one trace, from its feed to its alert, and tells of failures", { timeout: 120_000 }, async () => {
    await traced({ otlp });
    const names = [...new Set(spans.map(({ traceId }) => traceId))].map((trace) =>
      spans
        .filter(({ traceId }) => traceId === trace)
        .map(({ name }) => name)
        .sort(),
    );
    expect(names).toHaveLength(2);
    expect(names).toContainEqual(["deliver", "extract", "fetch", "offer", "process", "save"]);
    expect(names).toContainEqual(["fetch", "offer"]);
    const extract = spans.find(({ name }) => name === "extract");
    expect(spans.find(({ spanId }) => spanId === extract?.parentSpanId)?.name).toBe("process");
    const failed = spans.find(({ status }) => status.code === 2);
    const code = failed?.attributes.find(({ key }) => key === "wiredesk.code");
    expect(code?.value.stringValue).toBe("WD_FETCH_STATUS_GONE");
  });

  it("is left out where it is not sampled", { timeout: 120_000 }, async () => {
    spans.length = 0;
    await traced({ otlp, sample: 0 });
    expect(spans).toEqual([]);
  });
});
