import { DomainError } from '~/domain/shared/errors';
import type { OrganisationRecord } from '#server/models/organisation';
import { Verification, type VerificationRecord } from '#server/models/verification';

/** The refusal that waits for a second person; `wrong-state` where none does. */
export async function getProposal({ _id, standing }: OrganisationRecord): Promise<VerificationRecord> {
  if (standing.state !== 'refusal-proposed') throw new DomainError('wrong-state', 'verification.error.changed');
  return Verification.findOne({ organisationId: _id, step: 'refusal-proposed' })
    .sort({ number: -1 })
    .orFail()
    .lean<VerificationRecord>();
}
