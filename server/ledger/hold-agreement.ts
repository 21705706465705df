import type { AgreementState } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

/**
 * Holds an agreement until the caller's transaction ends: of two acts on its money at once the later waits and then sees what
 * the earlier did. `wrong-state` where it is in none of `states`. Call it first, inside the transaction.
 */
export async function holdAgreement(agreementId: string, states: readonly AgreementState[]): Promise<AgreementRecord> {
  const agreement = await Agreement.findOneAndUpdate(
    { _id: agreementId },
    { $inc: { acts: 1 } },
    { returnDocument: 'after' },
  ).lean<AgreementRecord>();
  if (!agreement) throw new DomainError('not-found');
  if (!states.includes(agreement.state)) throw new DomainError('wrong-state', 'ledger.error.state');
  return agreement;
}
