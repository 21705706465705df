import { randomUUID } from 'node:crypto';
import { OutboxMessage, type OutboxMessageRecord } from '#server/models/outbox-message';

/** A message that this try alone may send; `lease` names the try. */
export type ClaimedMessage = OutboxMessageRecord & { lease: string };

/** The oldest due message, claimed for `leaseMs`: first one whose sender died, then one that waits; null when none is due. */
export async function claimMessage(now: Date, leaseMs: number): Promise<ClaimedMessage | null> {
  return (await claim('sending', now, leaseMs)) ?? (await claim('waiting', now, leaseMs));
}

async function claim(state: 'sending' | 'waiting', now: Date, leaseMs: number): Promise<ClaimedMessage | null> {
  const message = await OutboxMessage.findOneAndUpdate(
    { state, dueAt: { $lte: now } },
    {
      $set: { state: 'sending', lease: randomUUID(), dueAt: new Date(now.getTime() + leaseMs) },
      $inc: { tries: 1, unsureTries: state === 'sending' ? 1 : 0 },
    },
    { sort: { dueAt: 1 }, returnDocument: 'after' },
  ).lean();
  return message as ClaimedMessage | null;
}

/** Keeps the claim for `leaseMs` more; false when another process has taken the message over. */
export async function renewClaim({ _id, lease }: ClaimedMessage, now: Date, leaseMs: number): Promise<boolean> {
  const dueAt = new Date(now.getTime() + leaseMs);
  const { matchedCount } = await OutboxMessage.updateOne({ _id, state: 'sending', lease }, { $set: { dueAt } });
  return matchedCount === 1;
}

/** Ends the claim with an outcome; false when another process has taken the message over and has the last word. */
export async function settle({ _id, lease }: ClaimedMessage, outcome: Partial<OutboxMessageRecord>): Promise<boolean> {
  const filter = { _id, state: 'sending' as const, lease };
  const { matchedCount } = await OutboxMessage.updateOne(filter, { $set: { ...outcome, lease: null } });
  return matchedCount === 1;
}
