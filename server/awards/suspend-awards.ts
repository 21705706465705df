import { appendEvent } from '#server/audit/append-event';
import { Award, type AwardRecord } from '#server/models/award';

interface OfLot {
  callId: string;
  lot: string;
  now: Date;
}

/** Stops the time in which a lot's awards are answered, while an appeal is pending; in the transaction that the appeal comes in by. */
export async function suspendAwards({ callId, lot, now }: OfLot): Promise<void> {
  await Award.updateMany(
    { callId, lot, state: 'offered', suspendedAt: null },
    { $set: { suspendedAt: now }, $inc: { version: 1 } },
  );
}

/** Lets it run on, for as long as it had still to run; in the transaction that ends the lot's last pending appeal. */
export async function resumeAwards({ callId, lot, now }: OfLot): Promise<void> {
  const suspended = await Award.find({ callId, lot, state: 'offered', suspendedAt: { $ne: null } }).lean<
    AwardRecord[]
  >();
  for (const { _id, version, respondBy, suspendedAt } of suspended) {
    if (!respondBy || !suspendedAt) continue;
    const until = new Date(respondBy.getTime() + Math.max(0, now.getTime() - suspendedAt.getTime()));
    const { matchedCount } = await Award.updateOne(
      { _id, version, state: 'offered' },
      { $set: { suspendedAt: null, respondBy: until, reminded: [] }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) continue;
    await appendEvent({
      actor: null,
      action: 'awards.resumed',
      subject: { kind: 'award', id: _id },
      details: { respondBy: until.toISOString() },
      now,
    });
  }
}
