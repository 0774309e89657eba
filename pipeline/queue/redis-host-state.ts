import type { Redis } from "ioredis";
import type { HostState } from "../fetch/index.js";

// One hash per host: next start, pause and its length, death and its length, failures; one sorted set of leases by
// their end. Times in milliseconds by the clock of Redis: workers need not agree on theirs. After a clock was set back
// nothing holds a host for longer than it would have at first.
const clock = `
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function held(name)
  local known = redis.call('hmget', KEYS[1], name, name .. 'for')
  local left = tonumber(known[1] or 0) - now
  local length = tonumber(known[2] or 0)
  if left > length then
    left = length
    redis.call('hset', KEYS[1], name, now + left)
  end
  return left
end
local function hold(name, length)
  redis.call('hset', KEYS[1], name, now + length, name .. 'for', length)
  redis.call('expire', KEYS[1], 172800)
end`;

const acquire = `${clock}
local gap, concurrency, lease = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
redis.call('zremrangebyscore', KEYS[2], '-inf', now)
redis.call('zremrangebyscore', KEYS[2], now + lease + 1, '+inf')
local wait = math.max(math.min(held('next'), gap), held('paused'))
if wait > 0 then return {0, math.ceil(wait)} end
if redis.call('zcard', KEYS[2]) >= concurrency then return {0, 200} end
hold('next', gap)
local id = redis.call('hincrby', KEYS[1], 'leases', 1)
redis.call('zadd', KEYS[2], now + lease, id)
redis.call('pexpire', KEYS[2], lease)
return {1, id}`;

const pause = `${clock}
if held('paused') < tonumber(ARGV[1]) then hold('paused', tonumber(ARGV[1])) end
return 0`;

const failed = `${clock}
local failures = redis.call('hincrby', KEYS[1], 'failures', 1)
redis.call('expire', KEYS[1], 172800)
if failures >= tonumber(ARGV[1]) then hold('dead', tonumber(ARGV[2])) end
return failures`;

const dead = `${clock}
return held('dead')`;

/** What is remembered about hosts, shared by all workers of one Redis, so that together they keep the pace. */
export function redisHostState(redis: Redis, prefix: string): HostState {
  const key = (host: string) => `${prefix}:host:{${host}}`;
  const leases = (host: string) => `${key(host)}:leases`;
  return {
    async acquire(host, { gapMs, concurrency, leaseMs }) {
      const answer = await redis.eval(acquire, 2, key(host), leases(host), gapMs, concurrency, leaseMs);
      const [granted, value] = answer as [number, number];
      return granted === 1 ? { granted: true, lease: String(value) } : { granted: false, waitMs: value };
    },
    async release(host, lease) {
      await redis.zrem(leases(host), lease);
    },
    async pause(host, until, now) {
      await redis.eval(pause, 1, key(host), until - now);
    },
    async failed(host, { deadAfter, deadMs }) {
      await redis.eval(failed, 1, key(host), deadAfter, deadMs);
    },
    async reached(host) {
      await redis.hdel(key(host), "failures", "dead", "deadfor");
    },
    async isDead(host, now) {
      const left = Number(await redis.eval(dead, 1, key(host)));
      return left > 0 ? now + left : null;
    },
  };
}
