import { can } from '~/domain/accounts/permissions';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import type { SubjectRules } from '#server/files/subject-rules';
import { Agreement, type AgreementRecord } from '#server/models/agreement';

/** Scans that can be kept with one agreement. */
export const MOST_SCANS = 10;

type Place = Pick<AgreementRecord, 'organisationId' | 'institutionId' | 'number' | 'state' | 'signatures'>;

const find = (agreementId: string) =>
  Agreement.findOne(
    { _id: agreementId },
    { organisationId: 1, institutionId: 1, number: 1, state: 1, signatures: 1 },
  ).lean<Place>();

/** Scans of an agreement that was signed on paper: added by the institution's manager while it is out for signature. */
export const AGREEMENT_FILES: SubjectRules = {
  sealed: true,
  mayRead: async (actor, agreementId) => {
    const agreement = await find(agreementId);
    if (!agreement) return false;
    const { institutionId, organisationId, number } = agreement;
    return (
      can(actor, 'agreements.oversee', { institutionId }) ||
      (number !== null && can(actor, 'agreements.read', { organisationId }))
    );
  },
  mayAdd: async (actor, agreementId) => {
    const agreement = await find(agreementId);
    return (
      agreement?.state === 'signing' && can(actor, 'agreements.manage', { institutionId: agreement.institutionId })
    );
  },
  // What may already count as a signature stays.
  mayRemove: () => Promise.resolve(false),
  allowance: () =>
    Promise.resolve({
      types: ['application/pdf', 'image/jpeg', 'image/png'],
      maxBytes: MAX_FILE_BYTES,
      maxFiles: MOST_SCANS,
      together: null,
    }),
};
