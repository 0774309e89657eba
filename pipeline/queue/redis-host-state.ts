import type { Redis } from "ioredis";
import type { HostState } from "../fetch/index.js";

// One hash per host: next start, pause, death, failures; one sorted set of leases by their end. Times in milliseconds.
const acquire = `
local now, gap, concurrency, lease = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
local known = redis.call('hmget', KEYS[1], 'next', 'paused')
local nextStart = math.min(tonumber(known[1] or 0), now + gap)
local wait = math.max(nextStart, tonumber(known[2] or 0)) - now
if wait > 0 then return {0, math.ceil(wait)} end
if redis.call('zcard', KEYS[2]) >= concurrency then return {0, 200} end
redis.call('hset', KEYS[1], 'next', now + gap)
redis.call('expire', KEYS[1], 172800)
local id = redis.call('hincrby', KEYS[1], 'leases', 1)
redis.call('zadd', KEYS[2], now + lease, id)
redis.call('pexpire', KEYS[2], lease)
return {1, id}`;

const pause = `
if tonumber(redis.call('hget', KEYS[1], 'paused') or 0) < tonumber(ARGV[1]) then
  redis.call('hset', KEYS[1], 'paused', ARGV[1])
  redis.call('expire', KEYS[1], 172800)
end
return 0`;

const failed = `
local failures = redis.call('hincrby', KEYS[1], 'failures', 1)
if failures >= tonumber(ARGV[1]) then redis.call('hset', KEYS[1], 'dead', ARGV[2]) end
redis.call('expire', KEYS[1], 172800)
return failures`;

/** What is remembered about hosts, shared by all workers of one Redis, so that together they keep the pace. */
export function redisHostState(redis: Redis, prefix: string): HostState {
  const key = (host: string) => `${prefix}:host:{${host}}`;
  const leases = (host: string) => `${key(host)}:leases`;
  return {
    async acquire(host, { gapMs, concurrency, leaseMs }, now) {
      const answer = await redis.eval(acquire, 2, key(host), leases(host), now, gapMs, concurrency, leaseMs);
      const [granted, value] = answer as [number, number];
      return granted === 1 ? { granted: true, lease: String(value) } : { granted: false, waitMs: value };
    },
    async release(host, lease) {
      await redis.zrem(leases(host), lease);
    },
    async pause(host, until) {
      await redis.eval(pause, 1, key(host), until);
    },
    async failed(host, { deadAfter, deadMs }, now) {
      await redis.eval(failed, 1, key(host), deadAfter, now + deadMs);
    },
    async reached(host) {
      await redis.hdel(key(host), "failures", "dead");
    },
    async isDead(host, now) {
      const until = Number((await redis.hget(key(host), "dead")) ?? 0);
      return until > now ? until : null;
    },
  };
}
