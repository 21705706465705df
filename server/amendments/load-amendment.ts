import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { AmendmentState } from '~/domain/agreements/amendment-status';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import type { AgreementRecord } from '#server/models/agreement';
import { Amendment, type AmendmentRecord } from '#server/models/amendment';

export interface LoadedAmendment {
  agreement: AgreementRecord;
  amendment: AmendmentRecord;
}

interface Wanted {
  actor: Actor;
  agreementId: string;
  amendmentId: string;
  action: Action;
}

/** An amendment in the office of the agreement's institution; `not-found` for everybody else. */
export async function loadOfficeAmendment({
  actor,
  agreementId,
  amendmentId,
  action,
}: Wanted): Promise<LoadedAmendment> {
  return amendmentOf(await loadOfficeAgreement(actor, agreementId, action), amendmentId);
}

/** The same before the organisation's own people, who see what they asked for and what the institution has approved. */
export async function loadOwnAmendment({ actor, agreementId, amendmentId, action }: Wanted): Promise<LoadedAmendment> {
  const loaded = await amendmentOf(await loadOwnAgreement(actor, agreementId, action), amendmentId);
  if (!isKnown(loaded.amendment)) throw new DomainError('not-found');
  return loaded;
}

/** What the institution prepares by itself is known to the organisation once it is approved. */
export const isKnown = ({ side, approved }: AmendmentRecord): boolean => side === 'organisation' || approved !== null;

async function amendmentOf(agreement: AgreementRecord, amendmentId: string): Promise<LoadedAmendment> {
  const amendment = await Amendment.findOne({ _id: amendmentId, agreementId: agreement._id }).lean<AmendmentRecord>();
  if (!amendment) throw new DomainError('not-found');
  return { agreement, amendment };
}

/** Writes to an amendment that is as its page had shown it; `stale` else, `wrong-state` where it is in none of `states`. */
export async function changeAmendment(
  { _id, state }: AmendmentRecord,
  states: readonly AmendmentState[],
  { expected, set, preparer }: { expected: number; set: Partial<AmendmentRecord>; preparer?: string },
): Promise<AmendmentRecord> {
  if (!states.includes(state)) throw new DomainError('wrong-state', 'amendments.error.state');
  const changed = await Amendment.findOneAndUpdate(
    { _id, state, version: expected },
    { $set: set, $inc: { version: 1 }, ...(preparer ? { $addToSet: { preparers: preparer } } : {}) },
    { returnDocument: 'after' },
  ).lean<AmendmentRecord>();
  if (!changed) throw new DomainError('stale', 'amendments.error.stale');
  return changed;
}
