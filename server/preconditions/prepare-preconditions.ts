import type { AgreementRecord } from '#server/models/agreement';
import type { CallRecord } from '#server/models/call';
import { Precondition } from '#server/models/precondition';

/** Takes over what the call asks for before an agreement is in force; in the transaction that makes the agreement. */
export async function preparePreconditions(
  { _id: agreementId, organisationId, institutionId }: AgreementRecord,
  { current }: Pick<CallRecord, 'current'>,
): Promise<void> {
  const asked = current?.content.terms.preconditions ?? [];
  await Precondition.insertMany(
    asked.map(({ key, kind, text }, order) => ({
      _id: `${agreementId}.${key}`,
      ...{ agreementId, organisationId, institutionId, key, order, text },
      kind: kind || 'other',
      version: 1,
    })),
  );
}
