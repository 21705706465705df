import type { DayHead } from '~/domain/audit/verify-chain';
import { portalDay } from '~/domain/shared/portal-day';
import { AuditHead } from '#server/models/audit-head';

/** A day is published this long after its end, when no process with a slow clock adds to it any more. */
const SETTLED_AFTER_MS = 10 * 60_000;

/** The heads of ended days, the newest first: public, and final. */
export async function listHeads(now: Date, limit: number): Promise<DayHead[]> {
  const heads = await AuditHead.find(ended(now)).sort({ _id: -1 }).limit(limit).lean();
  return heads.map(({ _id, sequence, hash }) => ({ day: _id, sequence, hash }));
}

/** The head of one ended day; null where the day is not over, or nothing happened on it. */
export async function findHead(day: string, now: Date): Promise<DayHead | null> {
  const head = await AuditHead.findOne({ $and: [{ _id: day }, ended(now)] }).lean();
  return head && { day: head._id, sequence: head.sequence, hash: head.hash };
}

function ended(now: Date) {
  return { _id: { $lt: portalDay(new Date(now.getTime() - SETTLED_AFTER_MS)) } };
}
