import { LRUCache } from "lru-cache";
import type { HostPace } from "../../schemas/fetch-config.js";

/** Leave to start one request, or how long to wait before asking again. */
export type Grant = { granted: true; lease: string } | { granted: false; waitMs: number };

/**
 * What is remembered about hosts, so that all fetches keep the pace. The in-memory form serves one process; a form
 * over Redis serves all workers. Times are milliseconds since 1970; `host` is name and port.
 */
export interface HostState {
  /** Asks for leave to start a request now. A lease that is not released ends by itself after `leaseMs`. */
  acquire(host: string, pace: HostPace & { leaseMs: number }, now: number): Promise<Grant>;
  release(host: string, lease: string): Promise<void>;
  /** No leave before `until`. A later pause wins over an earlier one. */
  pause(host: string, until: number, now: number): Promise<void>;
  /** Counts a failure to connect; after `deadAfter` in a row the host is dead for `deadMs`. */
  failed(host: string, rule: { deadAfter: number; deadMs: number }, now: number): Promise<void>;
  /** The host answered: earlier failures are forgotten. */
  reached(host: string): Promise<void>;
  /** Until when the host is taken for dead, or null. */
  isDead(host: string, now: number): Promise<number | null>;
}

/** A time until which something holds, and how long that was when it began. */
interface Hold {
  until: number;
  length: number;
}

interface Remembered {
  nextStart: number;
  paused: Hold;
  dead: Hold;
  failures: number;
  leases: Map<string, number>;
}

/** Hosts remembered at a time: far above a few hundred feeds and the sites that they link to; about 10 MB. */
const MAX_HOSTS = 50_000;
/** How soon to ask again while all places at a host are taken: their end cannot be foreseen. */
const FULL_WAIT_MS = 200;

export function memoryHostState(): HostState {
  const hosts = new LRUCache<string, Remembered>({ max: MAX_HOSTS });
  let leases = 0;
  const remember = (host: string) => {
    const known = hosts.get(host);
    if (known) return known;
    const fresh: Remembered = {
      nextStart: 0,
      paused: { until: 0, length: 0 },
      dead: { until: 0, length: 0 },
      failures: 0,
      leases: new Map(),
    };
    hosts.set(host, fresh);
    return fresh;
  };
  return {
    async acquire(host, pace, now) {
      const known = remember(host);
      for (const [lease, until] of known.leases) {
        if (until <= now || until > now + pace.leaseMs) known.leases.delete(lease);
      }
      // After a clock was set back nothing holds a host for longer than it would have at first.
      known.nextStart = Math.min(known.nextStart, now + pace.gapMs);
      shorten(known.paused, now);
      const waitMs = Math.max(known.nextStart, known.paused.until) - now;
      if (waitMs > 0) return { granted: false, waitMs };
      if (known.leases.size >= pace.concurrency) return { granted: false, waitMs: FULL_WAIT_MS };
      leases += 1;
      const lease = String(leases);
      known.leases.set(lease, now + pace.leaseMs);
      known.nextStart = now + pace.gapMs;
      return { granted: true, lease };
    },
    async release(host, lease) {
      hosts.get(host)?.leases.delete(lease);
    },
    async pause(host, until, now) {
      const { paused } = remember(host);
      shorten(paused, now);
      if (until > paused.until) Object.assign(paused, { until, length: until - now });
    },
    async failed(host, rule, now) {
      const known = remember(host);
      known.failures += 1;
      if (known.failures >= rule.deadAfter) known.dead = { until: now + rule.deadMs, length: rule.deadMs };
    },
    async reached(host) {
      const known = hosts.get(host);
      if (known) Object.assign(known, { failures: 0, dead: { until: 0, length: 0 } });
    },
    async isDead(host, now) {
      const known = hosts.get(host);
      if (!known) return null;
      shorten(known.dead, now);
      return known.dead.until > now ? known.dead.until : null;
    },
  };
}

function shorten(hold: Hold, now: number): void {
  hold.until = Math.min(hold.until, now + hold.length);
}
