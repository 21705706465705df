import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { AgreementState } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement } from '#server/agreements/load-agreement';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

/** An act of the institution on an agreement as a whole. */
export interface EndingArguments {
  actor: Actor;
  agreementId: string;
  /** Why; told to the organisation. */
  reason: string;
  /** The agreement's version that the actor has seen. */
  expected: number;
  now: Date;
}

interface Change {
  actor: Actor;
  agreementId: string;
  expected: number;
  change: { from: readonly AgreementState[]; set: Partial<AgreementRecord> };
  action?: Action;
}

/** Changes an agreement's state as its page had shown it, holding it until the transaction ends; as it is then. */
export async function changeState({ actor, agreementId, expected, change, action }: Change): Promise<AgreementRecord> {
  await loadOfficeAgreement(actor, agreementId, action ?? 'agreements.approve');
  const { state } = await holdAgreement(agreementId, change.from);
  const changed = await Agreement.findOneAndUpdate(
    { _id: agreementId, state, version: expected },
    { $set: change.set, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<AgreementRecord>();
  if (!changed) throw new DomainError('stale', 'amendments.error.stale');
  return changed;
}
