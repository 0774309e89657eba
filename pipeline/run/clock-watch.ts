/** A clock that is set by less is none of our business: time servers do that all day. */
const tolerableMs = 60_000;

/**
 * Tells, at each call, whether the clock was set back since the last one. Jobs that wait for a time of the old clock
 * would then wait for as long as it was wrong, a day or a year.
 * @param wall milliseconds since 1970, @param steady a clock that nobody sets.
 */
export function clockWatch(wall = () => Date.now(), steady = () => performance.now()): () => boolean {
  let ahead = wall() - steady();
  return () => {
    const before = ahead;
    ahead = wall() - steady();
    return ahead < before - tolerableMs;
  };
}
