import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PollPolicy } from "../../schemas/fetch-config.js";
import { FeedState, newFeed, nextPoll, type PollOutcome, stateToAsk } from "./index.js";

const policy = PollPolicy.parse({});
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Thursday, 10:00 UTC. */
const now = Date.UTC(2031, 2, 6, 10);
const fresh: FeedState = { url: "https://a.example/rss", nextAt: now, failures: 0 };
const read = (feed: object = {}, more: object = {}): PollOutcome => ({ kind: "read", feed, ...more });
const failed = (more: object = {}): PollOutcome => ({
  kind: "failed",
  code: "WD_FETCH_STATUS_SERVER",
  message: "503",
  ...more,
});
const wait = (state: FeedState, outcome: PollOutcome) => nextPoll(state, outcome, now, policy).nextAt - now;

describe("a healthy feed", () => {
  it.each([
    ["comes again after the usual time", read(), 5 * minute],
    ["after its ttl, if that is longer", read({ ttlMinutes: 60 }), hour],
    ["not sooner than usual", read({ ttlMinutes: 1 }), 5 * minute],
    ["after Retry-After", read({}, { retryAfterMs: 2 * hour }), 2 * hour],
    ["at the latest after a day", read({ ttlMinutes: 100_000 }), day],
    ["not in hours that it wants to sleep", read({ skipHours: [10, 11] }), 2 * hour],
    ["nor on days", read({ skipDays: [4] }), 14 * hour],
    ["nor in either", read({ skipDays: [4], skipHours: [0, 1] }), 16 * hour],
    [
      "skipping every hour skips none",
      read({ skipHours: Array.from({ length: 24 }, (_, each) => each) }),
      5 * minute,
    ],
  ])("%s", (_what, outcome, expected) => expect(wait(fresh, outcome)).toBe(expected));

  it("is looked at as rarely as its configuration says, though no feed may ask for that", () => {
    const weekly = { ...policy, everyMs: 7 * day };
    expect(nextPoll(fresh, read(), now, weekly).nextAt - now).toBe(7 * day);
  });

  it("keeps what was wrong with it until it is read anew", () => {
    const odd = nextPoll(fresh, read({ warnings: ["it breaks off"] }), now, policy);
    expect(nextPoll(odd, { kind: "unchanged" }, now, policy).warnings).toEqual(["it breaks off"]);
    expect(nextPoll(odd, read(), now, policy).warnings).toBeUndefined();
  });

  it("keeps validators and wishes while it is unchanged, and takes new ones when it changes", () => {
    const known = nextPoll(fresh, read({ ttlMinutes: 60 }, { etag: '"1"', lastModified: "x" }), now, policy);
    const unchanged = nextPoll(known, { kind: "unchanged" }, now, policy);
    expect(unchanged).toMatchObject({ etag: '"1"', lastModified: "x", ttlMinutes: 60, nextAt: now + hour });
    const changed = nextPoll(known, read({}, { etag: '"2"' }), now, policy);
    expect(changed).toEqual({
      url: fresh.url,
      failures: 0,
      lastReadAt: now,
      etag: '"2"',
      nextAt: now + 5 * minute,
    });
  });

  it("that has moved for good is asked at its new address", () => {
    expect(nextPoll(fresh, read({}, { movedTo: "https://b.example/rss" }), now, policy).url).toBe(
      "https://b.example/rss",
    );
  });
});

describe("a failing feed", () => {
  it("is tried again after pauses that double up to a day, and recovers by itself", () => {
    let state = fresh;
    const pauses: number[] = [];
    for (let failure = 0; failure < 14; failure += 1) {
      state = nextPoll(state, failed(), now, policy);
      pauses.push((state.nextAt - now) / minute);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440, 1440, 1440]);
    expect(state).toMatchObject({
      failures: 14,
      lastError: { code: "WD_FETCH_STATUS_SERVER", message: "503", at: now },
    });
    const healthy = nextPoll(state, read(), now, policy);
    expect(healthy).toMatchObject({ failures: 0, nextAt: now + 5 * minute });
    expect(healthy.lastError).toBeUndefined();
  });

  it.each([
    ["heeds Retry-After", failed({ retryAfterMs: hour }), hour],
    ["up to a day", failed({ retryAfterMs: 30 * day }), day],
    ["looks in once a day where it is gone", failed({ code: "WD_FETCH_STATUS_GONE" }), day],
  ])("%s", (_what, outcome, expected) => expect(wait(fresh, outcome)).toBe(expected));

  it("whose host is merely paused has not failed", () => {
    const state = nextPoll(fresh, failed({ code: "WD_FETCH_HOST_PAUSED", retryAfterMs: hour }), now, policy);
    expect(state).toMatchObject({ failures: 0, nextAt: now + hour });
  });

  it("that has moved is looked for at its first address again, without the other's validators", () => {
    let state: FeedState = { ...fresh, url: "https://b.example/rss", etag: '"1"' };
    for (let failure = 0; failure < 3; failure += 1) {
      expect(stateToAsk(state, fresh.url)).toBe(state);
      state = nextPoll(state, failed(), now, policy);
    }
    expect(stateToAsk(state, fresh.url)).toMatchObject({ url: fresh.url, failures: 3 });
    expect(stateToAsk(state, fresh.url).etag).toBeUndefined();
  });

  it("keeps its validators", () => {
    expect(nextPoll({ ...fresh, etag: '"1"' }, failed(), now, policy).etag).toBe('"1"');
  });
});

it("new feeds begin spread over one interval, each always at the same place", () => {
  const starts = Array.from(
    { length: 300 },
    (_, index) => newFeed(`https://a.example/${index}`, policy, now).nextAt - now,
  );
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...starts)).toBeLessThan(policy.everyMs);
  expect(new Set(starts.map((start) => Math.floor(start / (30 * 1_000)))).size).toBe(10);
  expect(newFeed("https://a.example/7", policy, now)).toEqual(newFeed("https://a.example/7", policy, now));
});

it("whatever happens, the next poll lies ahead, within nine days, and the state is one that can be stored", () => {
  const outcome: fc.Arbitrary<PollOutcome> = fc.oneof(
    fc.record({
      kind: fc.constant("read" as const),
      retryAfterMs: fc.option(fc.nat(), { nil: undefined }),
      feed: fc.record({
        ttlMinutes: fc.nat(1_000_000),
        skipHours: fc.array(fc.nat(23)),
        skipDays: fc.array(fc.nat(6)),
      }),
    }),
    fc.constant({ kind: "unchanged" as const }),
    fc.record({ kind: fc.constant("failed" as const), code: fc.string(), message: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 60 }), (outcomes) => {
      let state = fresh;
      for (const each of outcomes) {
        state = nextPoll(state, each, now, policy);
        expect(state.nextAt).toBeGreaterThan(now);
        expect(state.nextAt).toBeLessThanOrEqual(now + 9 * day);
        expect(FeedState.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }
    }),
  );
});
