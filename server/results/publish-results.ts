import { portalDay } from '~/domain/shared/portal-day';
import type { CallRecord } from '#server/models/call';
import { CallResult } from '#server/models/call-result';
import type { DecisionRecord } from '#server/models/decision';

interface Arguments {
  decision: Pick<DecisionRecord, 'callId'>;
  call: Pick<CallRecord, 'reference' | 'programmeId' | 'current' | 'listed'>;
  now: Date;
}

/**
 * Makes the results of a decision public at the instant at which its letters are issued; within that transaction. What they
 * say is read from the decision. Several decisions of one act are one piece of news.
 */
export async function publishResults({ decision: { callId }, call, now }: Arguments): Promise<void> {
  const { reference, programmeId, current, listed } = call;
  if (!reference || !current || !listed) throw new Error('Only a published call is decided');
  const { programme, institution } = current.names;
  const { title, services, places, words } = listed;
  const earlier = await CallResult.findOne({ _id: callId }, { told: 1 }).lean();
  // Whoever wanted to hear of an earlier act and was not told yet still is.
  const of = earlier && earlier.told.phase !== 'done' ? earlier.told.of : now;
  await CallResult.updateOne(
    { _id: callId },
    {
      $set: { at: now, title, services, places, words, told: { of, phase: 'audience', reached: '' } },
      $setOnInsert: { reference, programmeId, programme, institution, firstAt: now, year: yearOf(now) },
    },
    { upsert: true },
  );
}

const yearOf = (instant: Date): number => Number(portalDay(instant).slice(0, 4));
