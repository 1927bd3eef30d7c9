/** How much one user may ask for: so many at once, then so many a minute. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

export type RateLimits = Readonly<Record<'answers' | 'suggestions', Allowance>>;

/** Takes one token of a user, and gives the seconds to wait when there is none: 0 lets it through. */
export type RateLimiter = (user: string, kind: keyof RateLimits) => number;

/** More than anybody reads; suggestions come with every key that is typed. */
export const RATE_LIMITS: RateLimits = {
  answers: { burst: 12, perMinute: 30 },
  suggestions: { burst: 60, perMinute: 300 },
};

const MINUTE = 60_000;

/**
 * A token bucket a user and kind, in memory. A bucket that is full again is forgotten within a minute of use.
 * @param now milliseconds on a clock that never goes back
 */
export function rateLimiter(limits: RateLimits, now: () => number = () => performance.now()): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  let swept = now();

  return (user: string, kind: keyof RateLimits): number => {
    const time = now();
    if (time - swept > MINUTE) sweep(time);
    const key = `${kind} ${user}`;
    const tokens = refilled(kind, buckets.get(key), time);
    if (tokens < 1) return Math.ceil(((1 - tokens) * MINUTE) / limits[kind].perMinute / 1000);
    buckets.set(key, { tokens: tokens - 1, at: time });
    return 0;
  };

  function refilled(
    kind: keyof RateLimits,
    bucket: { tokens: number; at: number } | undefined,
    time: number,
  ): number {
    const { burst, perMinute } = limits[kind];
    return bucket ? Math.min(burst, bucket.tokens + ((time - bucket.at) * perMinute) / MINUTE) : burst;
  }

  function sweep(time: number): void {
    swept = time;
    for (const [key, bucket] of buckets) {
      const kind = key.startsWith('answers ') ? 'answers' : 'suggestions';
      if (refilled(kind, bucket, time) >= limits[kind].burst) buckets.delete(key);
    }
  }
}
