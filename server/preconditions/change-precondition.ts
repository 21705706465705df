import type { Actor } from '~/domain/accounts/roles';
import type { AgreementState } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import type { AgreementRecord } from '#server/models/agreement';
import { Agreement } from '#server/models/agreement';
import { Precondition, type PreconditionRecord } from '#server/models/precondition';
import { weighPreconditions, type WeighedPrecondition } from './weigh-preconditions';

interface Change {
  actor: Actor;
  agreementId: string;
  key: string;
  /** As the actor saw it. */
  version: number;
  /** The agreement is in one of these. */
  states: readonly AgreementState[];
  action:
    'preconditions.evidence-given' | 'preconditions.confirmed' | 'preconditions.returned' | 'preconditions.waived';
  /** Throws where it cannot be as the precondition stands. */
  assert: (weighed: WeighedPrecondition) => void;
  set: Partial<Pick<PreconditionRecord, 'evidence' | 'reviewed' | 'waived'>>;
  now: Date;
}

/**
 * Changes one precondition and says so in the audit trail; in the caller's transaction. `wrong-state` where the agreement is
 * in force or given up, `stale` where somebody was faster.
 */
export async function changePrecondition(change: Change): Promise<{
  agreement: AgreementRecord;
  after: PreconditionRecord;
}> {
  const { actor, agreementId, key, version, states, action, assert, set, now } = change;
  const agreement = await Agreement.findOne({ _id: agreementId }).orFail().lean<AgreementRecord>();
  if (!states.includes(agreement.state)) throw new DomainError('wrong-state', 'preconditions.error.state');
  const weighed = (await weighPreconditions(agreement, now)).find(({ record }) => record.key === key);
  if (!weighed) throw new DomainError('not-found');
  const before = weighed.record;
  if (before.version !== version) throw new DomainError('stale', 'preconditions.error.stale');
  assert(weighed);
  const after = await Precondition.findOneAndUpdate(
    { _id: before._id, version },
    { $set: set, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<PreconditionRecord>();
  if (!after) throw new DomainError('stale', 'preconditions.error.stale');
  const details = { agreementId, key, kind: before.kind };
  await appendEvent({ actor, action, subject: { kind: 'agreement', id: agreementId }, details, before, after, now });
  return { agreement, after };
}
