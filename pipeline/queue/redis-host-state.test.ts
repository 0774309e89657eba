import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HostState } from "../fetch/index.js";
import { connectRedis } from "./redis.js";
import { redisHostState } from "./redis-host-state.js";

const { REDIS_URL } = process.env;

describe.skipIf(!REDIS_URL)("what workers of one Redis remember about hosts", () => {
  let redis: Awaited<ReturnType<typeof connectRedis>>;
  let one: HostState;
  let other: HostState;
  const prefix = `hosts-${process.pid}`;
  beforeAll(async () => {
    redis = await connectRedis(REDIS_URL ?? "");
    one = redisHostState(redis, prefix);
    other = redisHostState(redis, prefix);
  });
  afterAll(async () => {
    for (const key of await redis.keys(`${prefix}:*`)) await redis.del(key);
    redis.disconnect();
  });
  const pace = { gapMs: 60_000, concurrency: 1, leaseMs: 60_000 };

  it("keeps the gap and the places together, whatever their own clocks say", async () => {
    expect(await one.acquire("a", pace, 0)).toMatchObject({ granted: true });
    const wait = await other.acquire("a", pace, 9e15);
    expect(wait).toMatchObject({ granted: false });
    expect(wait.granted || wait.waitMs).toBeGreaterThan(50_000);
    expect(await one.acquire("b", { ...pace, gapMs: 0 }, 0)).toMatchObject({ granted: true });
    expect(await other.acquire("b", { ...pace, gapMs: 0 }, 0)).toEqual({ granted: false, waitMs: 200 });
    await one.release("b", "1");
    expect(await other.acquire("b", { ...pace, gapMs: 0 }, 0)).toMatchObject({ granted: true });
  });

  it("keeps the longest pause", async () => {
    await one.pause("c", 40_000, 0);
    await other.pause("c", 30_000, 0);
    const wait = await other.acquire("c", pace, 0);
    expect(wait.granted || wait.waitMs).toBeGreaterThan(35_000);
  });

  it("takes a host for dead together, and for alive when it answers one of them", async () => {
    const rule = { deadAfter: 2, deadMs: 600_000 };
    await one.failed("d", rule, 0);
    expect(await other.isDead("d", 0)).toBeNull();
    await other.failed("d", rule, 0);
    expect(await one.isDead("d", 5)).toBeGreaterThan(500_000);
    await one.reached("d");
    expect(await other.isDead("d", 0)).toBeNull();
  });

  it("is not held up after the clock was set back", async () => {
    const year = 365 * 86_400_000;
    const key = `${prefix}:host:{e}`;
    await one.pause("e", 50, 0);
    await redis.hset(key, "paused", Date.now() + year, "next", Date.now() + year, "nextfor", 50);
    expect(await one.acquire("e", { ...pace, gapMs: 50 }, 0)).toMatchObject({ granted: false });
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await one.acquire("e", { ...pace, gapMs: 50 }, 0)).toMatchObject({ granted: true });
  });
});
