import { LRUCache } from "lru-cache";
import { WiredeskError } from "../../../schemas/index.js";

/** Keys beyond this are forgotten, oldest first: an attacker with many addresses costs no more memory. */
const mostKeys = 10_000;

/** Lets each key do so much in a window, evenly refilled (token bucket). */
export class RateLimit {
  readonly #most: number;
  readonly #perMs: number;
  readonly #buckets = new LRUCache<string, { left: number; at: number }>({ max: mostKeys });

  constructor({ most, seconds }: { most: number; seconds: number }) {
    this.#most = most;
    this.#perMs = most / (seconds * 1_000);
  }

  /** @throws {TooMany} if the key has done too much by `now`, in milliseconds. */
  take(key: string, now: number): void {
    const before = this.#buckets.get(key) ?? { left: this.#most, at: now };
    const left = Math.min(this.#most, before.left + (now - before.at) * this.#perMs);
    if (left < 1) throw new TooMany(Math.ceil((1 - left) / this.#perMs / 1_000));
    this.#buckets.set(key, { left: left - 1, at: now });
  }

  /** Forgets what the key did. */
  forgive(key: string): void {
    this.#buckets.delete(key);
  }
}

export class TooMany extends WiredeskError {
  readonly seconds: number;

  constructor(seconds: number) {
    super("WD_TOO_MANY_REQUESTS", `too many requests; try again in ${seconds} s`);
    this.seconds = seconds;
  }
}
