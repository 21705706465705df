import type { Lot } from '~/domain/calls/schema';
import { wantsCall } from '~/domain/calls/subscription';
import type { Localized } from '~/domain/shared/localized';
import { audienceOf } from '#server/calls/audience';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Call, type CallRecord } from '#server/models/call';
import { CallResult, type CallResultRecord } from '#server/models/call-result';
import { CallSubscription, type CallSubscriptionRecord } from '#server/models/call-subscription';
import { Decision } from '#server/models/decision';
import { User } from '#server/models/user';
import { endingPath } from '#server/subscriptions/ending-token';

const BATCH = 100;

interface Round {
  now: Date;
  /** Ends the work at its next step; the next run goes on there. */
  signal?: AbortSignal;
  batch?: number;
}

/**
 * Tells those who follow or applied, then subscribers, that results of a call are out. Each batch of mails and how far it
 * reaches are one write: whatever is killed, or runs twice, nobody hears of them twice. Gives how many mails there are.
 */
export async function announceResults({ now, signal, batch = BATCH }: Round): Promise<number> {
  let mails = 0;
  const waiting = await CallResult.find({ 'told.phase': { $ne: 'done' } }, { _id: 1 })
    .sort({ at: 1 })
    .lean();
  for (const { _id } of waiting) {
    for (;;) {
      if (signal?.aborted) return mails;
      const told = await inTransaction(() => announceBatch(_id, now, batch));
      if (told === null) break;
      mails += told;
    }
  }
  return mails;
}

/** The next mails about a call; null when there are no more. */
async function announceBatch(callId: string, now: Date, batch: number): Promise<number | null> {
  const result = await CallResult.findOne({ _id: callId }).lean<CallResultRecord>();
  if (!result || result.told.phase === 'done') return null;
  const audience = await audienceOf(callId);
  return result.told.phase === 'audience'
    ? tellPeople(result, audience, now, batch)
    : tellSubscribers(result, audience, now, batch);
}

async function tellPeople(result: CallResultRecord, audience: string[], now: Date, batch: number): Promise<number> {
  const people = await User.find(
    { _id: { $gt: result.told.reached }, ...ofOrganisations(audience), disabled: null },
    { email: 1, locale: 1 },
  )
    .sort({ _id: 1 })
    .limit(batch)
    .lean();
  const last = people.at(-1)?._id;
  await reach(
    result,
    last === undefined ? { phase: 'subscribers', reached: '' } : { phase: 'audience', reached: last },
  );
  for (const { _id: userId, email, locale } of people) await tell(result, { email, locale, userId }, null, now);
  return people.length;
}

/** Those who want to hear of one of its lots; whoever was told as one of its audience is not told again. */
async function tellSubscribers(
  result: CallResultRecord,
  audience: string[],
  now: Date,
  batch: number,
): Promise<number | null> {
  const next = await CallSubscription.find({ _id: { $gt: result.told.reached } })
    .sort({ _id: 1 })
    .limit(batch)
    .lean<CallSubscriptionRecord[]>();
  const last = next.at(-1)?._id;
  await reach(result, last === undefined ? { phase: 'done', reached: '' } : { phase: 'subscribers', reached: last });
  if (last === undefined) return null;
  const emails = next.map(({ email }) => email);
  const told = await User.find({ email: { $in: emails }, ...ofOrganisations(audience) }, { email: 1 }).lean();
  const known = new Set(told.map(({ email }) => email));
  const lots = await lotsOf(result);
  const wanting = next.filter((one) => !known.has(one.email) && wantsCall(one, lots));
  for (const { _id, email, locale } of wanting) await tell(result, { email, locale }, endingPath(_id), now);
  return wanting.length;
}

const ofOrganisations = (ids: string[]) => ({ 'home.kind': 'organisation' as const, 'home.id': { $in: ids } });

/** The lots of a call whose letters were issued since what people were last told of. */
async function lotsOf({ _id: callId, told: { of } }: CallResultRecord): Promise<Lot[]> {
  const issued = await Decision.distinct('lot', { callId, 'issued.at': { $gte: of } });
  const call = await Call.findOne({ _id: callId })
    .select({ 'current.content.lots': 1 })
    .lean<Pick<CallRecord, 'current'>>();
  return (call?.current?.content.lots.lots ?? []).filter(({ key }) => issued.includes(key));
}

/** Moves on from where this batch began; of two at once the second one fails and begins again. */
async function reach({ _id, told }: CallResultRecord, to: Pick<CallResultRecord['told'], 'phase' | 'reached'>) {
  const { of, phase, reached } = told;
  const from = { 'told.of': of, 'told.phase': phase, 'told.reached': reached };
  const moved = await CallResult.updateOne({ _id, ...from }, { $set: { told: { of, ...to } } });
  if (moved.matchedCount === 0) throw new Error(`Somebody else is announcing the results of the call ${_id}`);
}

async function tell(
  { reference, title }: { reference: string; title: Localized },
  to: Parameters<typeof enqueueMail>[0]['to'],
  ending: string | null,
  now: Date,
): Promise<void> {
  await enqueueMail({ to, template: 'results-published', props: { reference, title, endingPath: ending }, now });
}
