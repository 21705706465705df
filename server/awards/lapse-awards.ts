import { appealPending } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { databaseClock } from '#server/database/database-time';
import { inTransaction } from '#server/database/transaction';
import { Award, type AwardRecord } from '#server/models/award';
import { suspendAwards } from './suspend-awards';
import { tellOfAnswer } from './tell-of-answer';

interface Run {
  now: Date;
  signal: AbortSignal;
}

const BATCH = 100;

/** Ends the offers whose time is over and that nobody answered; gives how many. Those of a lot with a pending appeal wait. */
export async function lapseAwards({ now, signal }: Run): Promise<number> {
  const due = await Award.find({
    state: 'offered',
    suspendedAt: null,
    'revisions.state': { $ne: 'submitted' },
    respondBy: { $lte: now },
  })
    .sort({ respondBy: 1 })
    .limit(BATCH)
    .lean<AwardRecord[]>();
  let lapsed = 0;
  for (const award of due) {
    if (signal.aborted) break;
    if (await lapse(award, now)) lapsed += 1;
  }
  return lapsed;
}

function lapse({ _id, version, callId, lot }: AwardRecord, now: Date): Promise<boolean> {
  return inTransaction(async () => {
    if (await appealPending(callId, lot)) {
      await suspendAwards({ callId, lot, now });
      return false;
    }
    const answer = { by: null, name: '', at: now, reason: '', formKey: null };
    const award = await Award.findOneAndUpdate(
      { _id, version, state: 'offered', $expr: { $lte: ['$respondBy', databaseClock()] } },
      { $set: { state: 'lapsed', live: false, answer }, $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean<AwardRecord>();
    if (!award) return false;
    await appendEvent({
      actor: null,
      action: 'awards.lapsed',
      subject: { kind: 'award', id: _id },
      details: { callId, lot, amount: award.amount },
      now,
    });
    await tellOfAnswer({ award, now });
    return true;
  });
}
