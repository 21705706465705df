import type { AppealState } from '~/domain/appeals/status';
import { DomainError } from '~/domain/shared/errors';
import { resumeAwards } from '#server/awards/suspend-awards';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { appealPending } from './appeal-pending';

interface Change {
  appeal: Pick<AppealRecord, '_id'>;
  /** The version that was read. */
  expected: number;
  from: AppealState | readonly AppealState[];
  set: Partial<AppealRecord>;
}

/** Writes to an appeal that is as it was read: `wrong-state` where it has gone on, `stale` where somebody changed it. */
export async function changeAppeal({ appeal, expected, from, set }: Change): Promise<void> {
  const states = [from].flat();
  const { matchedCount } = await Appeal.updateOne(
    { _id: appeal._id, version: expected, state: { $in: states } },
    { $set: set, $inc: { version: 1 } },
  );
  if (matchedCount > 0) return;
  const { state } = await Appeal.findById(appeal._id, { state: 1 }).orFail().lean();
  if (!states.includes(state)) throw new DomainError('wrong-state', 'appeals.error.state');
  throw new DomainError('stale', 'appeals.error.changed');
}

/** Lets the lot's awards go on once no appeal holds them back; in the transaction that ends one. */
export async function releaseLot({ callId, lot }: Pick<AppealRecord, 'callId' | 'lot'>, now: Date): Promise<void> {
  if (!(await appealPending(callId, lot))) await resumeAwards({ callId, lot, now });
}
