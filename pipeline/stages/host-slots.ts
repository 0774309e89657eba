import { LRUCache } from "lru-cache";

/**
 * Spreads postponed fetches of one host over time. A host that takes a page every five seconds and has a hundred in
 * the queue would else have them all come back at once, and all but one be sent away again.
 */
export class HostSlots {
  readonly #gapMs: number;
  readonly #next = new LRUCache<string, number>({ max: 50_000 });

  constructor(gapMs: number) {
    this.#gapMs = gapMs;
  }

  /**
   * When to come back, in milliseconds from now, for a fetch that would have to wait `waitMs` at least.
   * @param now of a clock that is never set, as `performance.now()` is.
   */
  take(url: string, waitMs: number, now: number): number {
    const host = URL.canParse(url) ? new URL(url).host : url;
    const slot = Math.max(now + waitMs, (this.#next.get(host) ?? 0) + this.#gapMs);
    this.#next.set(host, slot);
    return slot - now;
  }
}
