import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Lease } from '#server/models/lease';

const LASTS_MS = 30_000;
const RETRY_MS = 250;

/**
 * Runs `work` while holding the named lease: one holder at a time over all processes of the portal. A holder that dies
 * loses it after 30 s; one that lives renews it. Waits up to `patienceMs`, then throws.
 */
export async function withLease<T>(name: string, work: () => Promise<T>, patienceMs = 5 * 60_000): Promise<T> {
  const holder = randomUUID();
  const giveUpAt = Date.now() + patienceMs;
  while (!(await take(name, holder))) {
    if (Date.now() > giveUpAt) throw new Error(`The lease «${name}» is held by another process`);
    await wait(RETRY_MS);
  }
  return holding(name, holder, work);
}

/** As `withLease`, but does nothing and gives null when another process holds the lease. */
export async function tryLease<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  const holder = randomUUID();
  return (await take(name, holder)) ? holding(name, holder, work) : null;
}

async function holding<T>(name: string, holder: string, work: () => Promise<T>): Promise<T> {
  const renewal = setInterval(() => void take(name, holder).catch(() => undefined), LASTS_MS / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await Lease.deleteOne({ _id: name, holder });
  }
}

async function take(name: string, holder: string): Promise<boolean> {
  const now = new Date();
  try {
    const result = await Lease.updateOne(
      { _id: name, $or: [{ holder }, { until: { $lt: now } }] },
      { $set: { holder, until: new Date(now.getTime() + LASTS_MS) } },
      { upsert: true },
    );
    return result.matchedCount + result.upsertedCount === 1;
  } catch (error) {
    // The upsert of somebody else's living lease meets its _id.
    if ((error as { code?: number }).code === 11000) return false;
    throw error;
  }
}
