import { createHash } from 'node:crypto';
import { EMPTY_CHAIN, linkAfter, type ChainHead } from '~/domain/audit/chain';
import { portalDay } from '~/domain/shared/portal-day';
import { tryLease } from '#server/database/lease';
import { inTransaction } from '#server/database/transaction';
import { AuditEvent } from '#server/models/audit-event';
import { AuditHead } from '#server/models/audit-head';

const BATCH = 500;
const ROUND = 20 * BATCH;
const UNCHAINED = { unchainedSince: { $gte: new Date(0) } };

/**
 * Gives committed events that have none their places in the chain; returns how many, 0 when none was left. Events are written without a
 * place inside of their business transactions and chained right after the commit by one process at a time, so that
 * the chain's head makes no two business transactions wait for each other.
 *
 * Each batch is one transaction that begins at the stored head and moves it on. Of two holders that read the same head
 * (one was paused longer than its lease) only one can commit: both write the same day's head and the same next
 * position, which is unique. A crash leaves whole batches or nothing. An event that becomes visible late takes a later
 * place: positions say in which order events were chained, `at` says when they happened.
 */
export async function chainEvents(now: Date): Promise<number> {
  if (!(await AuditEvent.exists(UNCHAINED))) return 0;
  const chained = await tryLease('audit-chain', async () => {
    let count = 0;
    for (let batch = BATCH; batch === BATCH && count < ROUND; count += batch) {
      batch = await inTransaction(() => chainBatch(now));
    }
    return count;
  });
  return chained ?? 0;
}

async function chainBatch(now: Date): Promise<number> {
  const events = await AuditEvent.find(UNCHAINED).sort({ unchainedSince: 1 }).limit(BATCH).lean();
  if (events.length === 0) return 0;
  let head: ChainHead = (await AuditHead.findOne().sort({ sequence: -1 }).lean()) ?? EMPTY_CHAIN;
  const writes = events.map(({ unchainedSince: _, ...event }) => {
    const chain = linkAfter(head, event, sha256);
    head = chain;
    return {
      updateOne: {
        filter: { _id: event._id, chain: { $exists: false } },
        update: { $set: { chain }, $unset: { unchainedSince: 1 as const } },
      },
    };
  });
  const { matchedCount } = await AuditEvent.bulkWrite(writes);
  if (matchedCount !== events.length) throw new Error('Another process has chained some of these audit events');
  const { sequence, hash } = head;
  await AuditHead.updateOne({ _id: portalDay(now) }, { $set: { sequence, hash, at: now } }, { upsert: true });
  return events.length;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
