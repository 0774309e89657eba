import { describe, expect, it } from "vitest";
import { FetchConfig } from "../../schemas/fetch-config.js";
import { openSite, serve } from "../../test/support/local-site.js";
import { type Clock, createFetcher, memoryHostState } from "./index.js";

const pace = { gapMs: 1_000, concurrency: 2, leaseMs: 60_000 };

describe("memory of a host", () => {
  it("keeps the gap from start to start", async () => {
    const state = memoryHostState();
    expect(await state.acquire("a", pace, 0)).toMatchObject({ granted: true });
    expect(await state.acquire("a", pace, 400)).toEqual({ granted: false, waitMs: 600 });
    expect(await state.acquire("b", pace, 400)).toMatchObject({ granted: true });
    expect(await state.acquire("a", pace, 1_000)).toMatchObject({ granted: true });
  });

  it("lets no more at it than its places, until one is given back or lapses", async () => {
    const state = memoryHostState();
    const first = await state.acquire("a", pace, 0);
    await state.acquire("a", pace, 1_000);
    expect(await state.acquire("a", pace, 2_000)).toMatchObject({ granted: false });
    if (first.granted) await state.release("a", first.lease);
    expect(await state.acquire("a", pace, 2_000)).toMatchObject({ granted: true });
    expect(await state.acquire("a", pace, 3_000)).toMatchObject({ granted: false });
    expect(await state.acquire("a", pace, 61_000)).toMatchObject({ granted: true });
  });

  it("keeps a pause, the longest of several", async () => {
    const state = memoryHostState();
    await state.pause("a", 5_000, 0);
    await state.pause("a", 3_000, 0);
    expect(await state.acquire("a", pace, 0)).toEqual({ granted: false, waitMs: 5_000 });
    expect(await state.acquire("a", pace, 5_000)).toMatchObject({ granted: true });
  });

  it("takes a host for dead after failures in a row, and for alive after its time or an answer", async () => {
    const state = memoryHostState();
    const rule = { deadAfter: 2, deadMs: 600_000 };
    await state.failed("a", rule, 0);
    expect(await state.isDead("a", 0)).toBeNull();
    await state.reached("a");
    await state.failed("a", rule, 1_000);
    expect(await state.isDead("a", 1_000)).toBeNull();
    await state.failed("a", rule, 2_000);
    expect(await state.isDead("a", 2_000)).toBe(602_000);
    expect(await state.isDead("a", 602_000)).toBeNull();
    await state.reached("a");
    expect(await state.isDead("a", 2_000)).toBeNull();
  });

  it("is not held up by a clock that was set back", async () => {
    const state = memoryHostState();
    const year = 365 * 86_400_000;
    await state.acquire("a", pace, year);
    await state.pause("a", year + 30_000, year);
    await state.failed("a", { deadAfter: 1, deadMs: 600_000 }, year);
    expect(await state.acquire("a", pace, 0)).toEqual({ granted: false, waitMs: 30_000 });
    expect(await state.acquire("a", pace, 30_000)).toMatchObject({ granted: true });
    expect(await state.isDead("a", 0)).toBe(600_000);
    expect(await state.isDead("a", 600_000)).toBeNull();
  });
});

/** A clock that passes only while somebody sleeps. */
function fakeClock(): Clock & { slept: number[] } {
  let now = 1_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
  };
}

const settings = (more: object = {}) =>
  FetchConfig.parse({ allowHosts: ["127.0.0.1"], proxy: "none", pace: { gapMs: 5_000 }, ...more });

describe("fetches keep the pace", () => {
  it("of the settings, of the host's crawl-delay, of the host's own rule", async () => {
    const site = await openSite({ "/a": serve(""), "/b": serve("") });
    const slow = await openSite({
      "/robots.txt": serve("User-agent: *\nCrawl-delay: 20"),
      "/a": serve(""),
      "/b": serve(""),
    });
    const waits = async (origin: string, more: object = {}) => {
      const clock = fakeClock();
      const fetcher = createFetcher(settings(more), memoryHostState(), { clock });
      await fetcher.get(`${origin}/a`);
      await fetcher.get(`${origin}/b`);
      return clock.slept;
    };
    expect(await waits(site.origin)).toEqual([5_000]);
    expect(await waits(slow.origin)).toEqual([20_000]);
    expect(await waits(slow.origin, { maxCrawlDelayMs: 10_000 })).toEqual([10_000]);
    expect(await waits(slow.origin, { hosts: { "127.0.0.1": { gapMs: 0 } } })).toEqual([]);
    await site.close();
    await slow.close();
  });

  it("and follow a redirect within the host under one leave", async () => {
    const site = await openSite({ "/a": serve("", { location: "/b" }, 302), "/b": serve("") });
    const clock = fakeClock();
    await createFetcher(settings(), memoryHostState(), { clock }).get(`${site.origin}/a`);
    expect(clock.slept).toEqual([]);
    await site.close();
  });

  it("and leave a host alone for as long as it asks, at once for all", async () => {
    const site = await openSite({ "/busy": serve("", { "retry-after": "120" }, 429), "/a": serve("") });
    const clock = fakeClock();
    const state = memoryHostState();
    const first = createFetcher(settings(), state, { clock });
    const second = createFetcher(settings(), state, { clock });
    await expect(first.get(`${site.origin}/busy`)).rejects.toMatchObject({ retryAfterMs: 120_000 });
    await expect(second.get(`${site.origin}/a`)).rejects.toMatchObject({
      code: "WD_FETCH_HOST_PAUSED",
      outcome: "retry",
      retryAfterMs: 120_000,
    });
    await clock.sleep(120_000, undefined);
    expect((await second.get(`${site.origin}/a`)).status).toBe(200);
    await site.close();
  });

  it("and do not ask a dead host again until its time is over", async () => {
    const site = await openSite({});
    await site.close();
    const clock = fakeClock();
    const fetcher = createFetcher(settings({ deadMs: 600_000 }), memoryHostState(), { clock });
    const codes: unknown[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1)
      await fetcher.get(`${site.origin}/a`).catch((error: { code: string }) => codes.push(error.code));
    await clock.sleep(600_000, undefined);
    await fetcher.get(`${site.origin}/a`).catch((error: { code: string }) => codes.push(error.code));
    expect(codes).toEqual([
      "WD_FETCH_UNREACHABLE",
      "WD_FETCH_UNREACHABLE",
      "WD_FETCH_HOST_PAUSED",
      "WD_FETCH_UNREACHABLE",
    ]);
  });

  it("and give back their place when they fail", async () => {
    const site = await openSite({ "/500": serve("", {}, 500), "/a": serve("") });
    const fetcher = createFetcher(settings({ pace: { gapMs: 0, concurrency: 1 }, maxWaitMs: 0 }));
    await expect(fetcher.get(`${site.origin}/500`)).rejects.toMatchObject({ status: 500 });
    expect((await fetcher.get(`${site.origin}/a`)).status).toBe(200);
    await site.close();
  });
});
