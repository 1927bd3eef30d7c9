import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { LIMITS } from '../rules/limits.ts';
import type { Rates } from '../sandbox.ts';
import type { Reply, Route } from './router.ts';

interface Window {
  start: number;
  used: number;
}

const MAJOR = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token', 'interaction_token'];

/** Counts requests by bucket and for the bot as a whole; says the headers, and the 429 when it is too much. */
export function createRates(clock: Clock, options: Rates) {
  const buckets = new Map<string, Window>();
  let overall: Window = { start: 0, used: 0 };

  function use(window: Window | undefined, length: number): Window {
    const now = clock.now();
    const current = window && now - window.start < length ? window : { start: now, used: 0 };
    current.used += 1;
    return current;
  }

  return (
    route: Route,
    parameters: Record<string, string>,
  ): { headers: Record<string, string>; refusal?: Reply } => {
    if (buckets.size > 10_000) buckets.clear();
    const about = MAJOR.map((name) => parameters[name] ?? '').join('/');
    const bucket = use(buckets.get(`${route.method} ${route.path} ${about}`), options.window);
    buckets.set(`${route.method} ${route.path} ${about}`, bucket);
    if (!route.unlimited) overall = use(overall, 1_000);
    const resetAfter = (bucket.start + options.window - clock.now()) / 1_000;
    const headers = {
      'x-ratelimit-limit': String(options.limit),
      'x-ratelimit-remaining': String(Math.max(0, options.limit - bucket.used)),
      'x-ratelimit-reset': ((bucket.start + options.window) / 1_000).toFixed(3),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-bucket': createHash('md5').update(`${route.method} ${route.path}`).digest('hex'),
    };
    if (!route.unlimited && overall.used > LIMITS.rest.requestsPerSecond)
      return tooMany(
        { ...headers, 'x-ratelimit-global': 'true' },
        'global',
        (overall.start + 1_000 - clock.now()) / 1_000,
      );
    if (bucket.used > options.limit) return tooMany(headers, 'user', resetAfter);
    return { headers };
  };
}

function tooMany(headers: Record<string, string>, scope: 'global' | 'user', seconds: number) {
  return {
    headers: { ...headers, 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': scope },
    refusal: {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    },
  };
}
