import { createHmac } from 'node:crypto';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '~/domain/shared/errors';
import { currentConfig } from '#server/current-config';
import { Throttle } from '#server/models/throttle';

/** So many attempts in so many seconds. Several windows of one limit make delays that grow. */
type Window = readonly [attempts: number, seconds: number];

export interface Throttling {
  /** Counts an attempt. Throws `throttled` with the `minutes` and `seconds` to wait when one of the windows is full. */
  attempt(key: string): Promise<{ count: number }>;
  /** Takes back one attempt that was a right one. */
  undo(key: string): Promise<void>;
  /** Forgets all attempts of the key. */
  forget(key: string): Promise<void>;
}

/**
 * A limit over all processes of the portal, kept in the database. Attempts count before they are judged, so that many
 * at once count as many. A window ends at its time, whatever is tried meanwhile: nobody is kept out for good.
 */
export function throttling(name: string, windows: readonly Window[]): Throttling {
  let limiters: RateLimiterMongo[] = [];
  let client: unknown;
  const all = () => {
    const now = Throttle.db.getClient();
    // The models may have been connected anew: what holds the client of before would never answer again.
    if (client !== now) limiters = windows.map((window) => limiterOf(name, window));
    client = now;
    return limiters;
  };
  return {
    async attempt(key) {
      const results = await Promise.all(all().map((limiter) => consume(limiter, hidden(key))));
      const full = results.filter((result, index) => result.consumedPoints > (windows[index]?.[0] ?? 0));
      const wait = Math.max(0, ...full.map((result) => result.msBeforeNext));
      if (full.length > 0) throw throttled(wait);
      return { count: Math.max(...results.map((result) => result.consumedPoints)) };
    },
    async undo(key) {
      await Promise.all(all().map((limiter) => limiter.reward(hidden(key))));
    },
    async forget(key) {
      await Promise.all(all().map((limiter) => limiter.delete(hidden(key))));
    },
  };
}

function limiterOf(name: string, [points, duration]: Window): RateLimiterMongo {
  return new RateLimiterMongo({
    storeClient: Throttle.db.getClient(),
    dbName: Throttle.db.name,
    tableName: Throttle.collection.collectionName,
    keyPrefix: `${name}:${duration}`,
    points,
    duration,
    disableIndexesCreation: true,
  });
}

async function consume(limiter: RateLimiterMongo, key: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal;
    throw refusal;
  }
}

function throttled(waitMs: number): DomainError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new DomainError('throttled', 'accounts.error.throttled', { seconds, minutes: Math.ceil(seconds / 60) });
}

/** Addresses and e-mails are counted without being written down. */
function hidden(key: string): string {
  return createHmac('sha256', currentConfig().SESSION_SECRET).update(key).digest('base64url');
}
