import type { Localized } from '~/domain/shared/localized';
import { wantsCall } from '~/domain/calls/subscription';
import { publicAt } from '#server/calls/public-condition';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Call } from '#server/models/call';
import { CallAnnouncement } from '#server/models/call-announcement';
import { CallSubscription, type CallSubscriptionRecord } from '#server/models/call-subscription';
import type { Lot } from '~/domain/calls/schema';
import { endingPath } from './ending-token';

/** A call that nobody was told of for so long is no news any more. */
const NEWS_MS = 30 * 24 * 60 * 60 * 1000;
const BATCH = 100;

interface Round {
  now: Date;
  /** Ends the work at its next step; the next run goes on there. */
  signal?: AbortSignal;
  batch?: number;
}

/**
 * Tells subscribers of calls that the clock has published. Each batch of mails and how far it reaches are one write, which
 * names where it began: whatever is killed, or runs twice, nobody hears of a call twice. Gives how many mails there are.
 */
export async function announceCalls({ now, signal, batch = BATCH }: Round): Promise<number> {
  let mails = 0;
  for (const callId of await notAnnounced(now)) {
    for (;;) {
      if (signal?.aborted) return mails;
      const told = await inTransaction(() => announceBatch(callId, now, batch));
      if (told === null) break;
      mails += told;
    }
  }
  return mails;
}

async function notAnnounced(now: Date): Promise<string[]> {
  const news = { 'approved.publishAt': { $lte: now, $gt: new Date(now.getTime() - NEWS_MS) } };
  const calls = await Call.find({ ...news, cancelled: null }, { _id: 1 })
    .sort({ 'approved.publishAt': 1 })
    .lean();
  const ids = calls.map(({ _id }) => _id);
  const finished = await CallAnnouncement.find({ _id: { $in: ids }, finishedAt: { $ne: null } }, { _id: 1 }).lean();
  const done = new Set(finished.map(({ _id }) => _id));
  return ids.filter((id) => !done.has(id));
}

interface Announced {
  _id: string;
  reference: string;
  approved: { publishAt: Date };
  closesAt: Date;
  listed: { title: Localized; summary: Localized };
  current: { content: { lots: { lots: Lot[] } } };
}

/** The next mails of a call; null when there are no more. */
async function announceBatch(callId: string, now: Date, batch: number): Promise<number | null> {
  const call = await Call.findOne({ _id: callId, ...publicAt(now), cancelled: null })
    .select({
      reference: 1,
      approved: 1,
      closesAt: 1,
      'listed.title': 1,
      'listed.summary': 1,
      'current.content.lots': 1,
    })
    .lean<Announced>();
  const progress = await CallAnnouncement.findOne({ _id: callId }).lean();
  if (!call || progress?.finishedAt) return null;
  const reached = progress?.reached ?? '';
  const next = await CallSubscription.find({ _id: { $gt: reached } })
    .sort({ _id: 1 })
    .limit(batch)
    .lean<CallSubscriptionRecord[]>();
  const last = next.at(-1)?._id;
  await reach(callId, reached, last === undefined ? { finishedAt: now } : { reached: last });
  const wanting = next.filter(
    (one) => one.since <= call.approved.publishAt && wantsCall(one, call.current.content.lots.lots),
  );
  for (const subscription of wanting) await tell(call, subscription, now);
  return last === undefined ? null : wanting.length;
}

/** Moves on from where this batch began; of two at once the second one fails and begins again. */
async function reach(callId: string, from: string, to: { finishedAt: Date } | { reached: string }): Promise<void> {
  if (from === '') {
    await CallAnnouncement.updateOne({ _id: callId, reached: '', finishedAt: null }, { $set: to }, { upsert: true });
    return;
  }
  const moved = await CallAnnouncement.updateOne({ _id: callId, reached: from, finishedAt: null }, { $set: to });
  if (moved.matchedCount === 0) throw new Error(`Somebody else is announcing the call ${callId}`);
}

async function tell(call: Announced, { _id, email, locale }: CallSubscriptionRecord, now: Date): Promise<void> {
  const { title, summary } = call.listed;
  await enqueueMail({
    to: { email, locale },
    template: 'call-announced',
    props: {
      reference: call.reference,
      title,
      summary,
      closesAt: call.closesAt.toISOString(),
      endingPath: endingPath(_id),
    },
    now,
  });
}
