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
  pause(host: string, until: number): Promise<void>;
  /** Counts a failure to connect; after `deadAfter` in a row the host is dead for `deadMs`. */
  failed(host: string, rule: { deadAfter: number; deadMs: number }, now: number): Promise<void>;
  /** The host answered: earlier failures are forgotten. */
  reached(host: string): Promise<void>;
  /** Until when the host is taken for dead, or null. */
  isDead(host: string, now: number): Promise<number | null>;
}

interface Remembered {
  nextStart: number;
  pausedUntil: number;
  deadUntil: number;
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
    const fresh: Remembered = { nextStart: 0, pausedUntil: 0, deadUntil: 0, failures: 0, leases: new Map() };
    hosts.set(host, fresh);
    return fresh;
  };
  return {
    async acquire(host, pace, now) {
      const known = remember(host);
      for (const [lease, until] of known.leases) if (until <= now) known.leases.delete(lease);
      // A clock set back must not hold a host for longer than its gap.
      const nextStart = Math.min(known.nextStart, now + pace.gapMs);
      const waitMs = Math.max(nextStart, known.pausedUntil) - now;
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
    async pause(host, until) {
      const known = remember(host);
      known.pausedUntil = Math.max(known.pausedUntil, until);
    },
    async failed(host, rule, now) {
      const known = remember(host);
      known.failures += 1;
      if (known.failures >= rule.deadAfter) known.deadUntil = now + rule.deadMs;
    },
    async reached(host) {
      const known = hosts.get(host);
      if (known) Object.assign(known, { failures: 0, deadUntil: 0 });
    },
    async isDead(host, now) {
      const until = hosts.get(host)?.deadUntil ?? 0;
      return until > now ? until : null;
    },
  };
}
