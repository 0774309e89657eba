import type { FetchConfig, HostPace } from "../../schemas/fetch-config.js";
import { FetchError, shownUrl } from "./fetch-error.js";
import type { HostState } from "./host-state.js";

export interface Clock {
  now(): number;
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** The host of a URL, as pace counts it. */
export const hostKey = (url: URL): string => url.host;

/**
 * One fetch's leave to ask hosts. It holds a place at one host at a time: redirects within a host go on under the same
 * leave, as a browser's would; another host has to grant its own.
 */
export function createTurn(
  state: HostState,
  config: FetchConfig,
  clock: Clock,
  signal: AbortSignal | undefined,
) {
  let held: { host: string; lease: string } | null = null;

  async function end() {
    const leaving = held;
    held = null;
    if (leaving) await state.release(leaving.host, leaving.lease);
  }

  /**
   * Waits for leave to ask the host of a URL. A dead host is not even asked for the pace that it wishes.
   * @throws FetchError WD_FETCH_HOST_PAUSED when the wait would be longer than `maxWaitMs`
   */
  async function at(url: URL, paceOf: () => Promise<HostPace>): Promise<void> {
    const host = hostKey(url);
    await refuseDead(url);
    const pace = await paceOf();
    if (held?.host === host) return;
    await end();
    // A worker that dies keeps its place no longer than an exchange and its redirects can last.
    const leaseMs = config.timeouts.totalMs * 2;
    const deadline = clock.now() + config.maxWaitMs;
    for (;;) {
      const now = clock.now();
      const grant = await state.acquire(host, { ...pace, leaseMs }, now);
      if (grant.granted) {
        held = { host, lease: grant.lease };
        return;
      }
      if (now + grant.waitMs > deadline) throw paused(url, grant.waitMs, "is to be asked no sooner");
      await clock.sleep(grant.waitMs, signal);
      await refuseDead(url);
    }
  }

  async function refuseDead(url: URL): Promise<void> {
    const now = clock.now();
    const until = await state.isDead(hostKey(url), now);
    if (until !== null) throw paused(url, until - now, "did not answer before and is left alone");
  }

  return { at, end };
}

function paused(url: URL, waitMs: number, why: string): FetchError {
  const input = shownUrl(url);
  const seconds = Math.ceil(waitMs / 1_000);
  return new FetchError("WD_FETCH_HOST_PAUSED", `${input}: ${url.host} ${why} (${seconds} s to go).`, {
    input,
    retryAfterMs: waitMs,
  });
}
