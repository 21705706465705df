import type { AgreementRecord } from '#server/models/agreement';

/** What mails about an agreement name it by. */
export const mailFacts = ({ _id, number, reference, organisation, title, content }: AgreementRecord) => ({
  agreementId: _id,
  number: number ?? '',
  reference,
  organisation,
  title,
  amount: content.amount,
});
